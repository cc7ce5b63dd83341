package be.huisvanhetkind.model;

/**
 * Een beeld met wat erop te zien is, van wie het is en of het mag.
 *
 * @param alt what the picture shows; empty only for decoration
 * @param bron who made it
 */
public record Afbeelding(Media bestand, String alt, String bron, Toestemming toestemming) {}
