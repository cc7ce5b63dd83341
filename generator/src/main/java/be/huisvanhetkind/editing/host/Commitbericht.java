package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Ondertekening;
import java.time.Instant;
import java.util.Optional;

/**
 * What a commit says: who, when, and below the sentence which draft it is of, so that the host
 * alone can tell that.
 */
record Commitbericht(String naam, String mail, String text, Instant moment) {
    private static final String CONCEPT = "Concept: ";
    private static final String TITEL = "Titel: ";

    static Commitbericht of(Concept concept, Ondertekening by) {
        String text =
                "%s%n%n%s%s%n%s%s%n"
                        .formatted(
                                line(by.boodschap()),
                                TITEL,
                                line(concept.titel()),
                                CONCEPT,
                                concept.naam());
        return new Commitbericht(
                name(by.naam()), name(by.mail()), text.replace("\r\n", "\n"), by.moment());
    }

    /** The title of a draft, when it is the one that a commit tells of. */
    static Optional<String> titel(String naam, String text) {
        return text.lines().anyMatch((CONCEPT + naam)::equals)
                ? text.lines()
                        .filter(line -> line.startsWith(TITEL))
                        .map(line -> line.substring(TITEL.length()))
                        .findFirst()
                : Optional.empty();
    }

    /** One line, as a message of a commit and a title take it. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Git ends a name and an address at these. */
    private static String name(String text) {
        return line(text.replaceAll("[<>]", ""));
    }
}
