package be.huisvanhetkind;

import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.HuisReader;
import be.huisvanhetkind.content.markup.Bodies;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.rules.Rules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of contents of this program. */
public final class Generator {
    private Generator() {}

    /** Reads the content folders and checks the house; nothing when there is no house to check. */
    public static Outcome<Optional<Huis>> check(
            List<Path> content, Bodies bodies, LocalDate vandaag) {
        return Sources.in(content) // folders       -> files, in order
                .then(
                        sources ->
                                Documents.read(
                                        sources,
                                        bodies)) // files         -> front matter and body, with
                // places
                .then(
                        documents ->
                                HuisReader.read(
                                        documents,
                                        vandaag)) // documents     -> one typed, immutable house
                .then(Rules::checkIfPresent); // the house     -> the same house, and what is
        // wrong with it
    }
}
