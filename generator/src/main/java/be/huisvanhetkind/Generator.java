package be.huisvanhetkind;

import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.HuisReader;
import be.huisvanhetkind.content.markup.Bodies;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.site.BaseUrl;
import be.huisvanhetkind.site.SiteMap;
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
        return Sources.in(content) // folders -> files, in a stable order
                .then(
                        sources ->
                                Documents.read(
                                        sources,
                                        bodies)) // files -> front matter and body, with places
                .then(
                        documents ->
                                HuisReader.read(
                                        documents,
                                        vandaag)) // documents -> one typed, immutable house
                .then(Rules::checkIfPresent); // the house -> the same house, and what is wrong
        // with it
    }

    /** What is wrong with the addresses of the public site, without making it. */
    public static List<Finding> checkAddresses(Huis huis) {
        return SiteMap.layOut(OpenbaarHuis.of(huis), BaseUrl.ROOT).findings();
    }

    /** Makes of a house the files of its public site; they are cooked when they are written. */
    public static Outcome<List<OutputFile>> generate(
            Huis huis, BaseUrl base, Path templates, Path assets) {
        return Outcome.of(OpenbaarHuis.of(huis)) // the house -> only what the public may see
                .then(
                        openbaar ->
                                SiteMap.layOut(
                                        openbaar, base)) // the public house -> pages with addresses
                .then(
                        Formats.of(templates, assets)
                                ::render); // pages -> files: HTML, styles, pictures
    }
}
