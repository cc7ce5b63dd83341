package be.huisvanhetkind.model;

import java.util.Optional;

/**
 * Een beeld met wat erop te zien is, van wie het is en of het mag.
 *
 * @param alt what the picture shows; empty only for decoration
 * @param bron who made it
 */
public record Afbeelding(Media bestand, String alt, String bron, Toestemming toestemming) {
    /** The same picture, told in the words of another. */
    Afbeelding withAlt(Optional<Afbeelding> andere) {
        return new Afbeelding(bestand, andere.map(Afbeelding::alt).orElse(alt), bron, toestemming);
    }
}
