package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Ondertekening;
import java.time.Instant;
import java.util.Optional;

/** What a commit says: who, when, and below the sentence what the draft is about. */
record Commitbericht(String naam, String mail, String text, Instant moment) {
    static Commitbericht of(Concept concept, Ondertekening by) {
        String text =
                "%s\n\n%s%s\n"
                        .formatted(line(by.boodschap()), Concept.TITEL, line(concept.titel()));
        return new Commitbericht(name(by.naam()), name(by.mail()), text, by.moment());
    }

    /** What the draft is about. */
    Optional<String> titel() {
        return text.lines()
                .filter(line -> line.startsWith(Concept.TITEL))
                .map(line -> line.substring(Concept.TITEL.length()))
                .findFirst();
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
