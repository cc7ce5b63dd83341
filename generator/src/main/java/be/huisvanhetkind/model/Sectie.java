package be.huisvanhetkind.model;

/**
 * Het deel van de site waar de pagina's van een soort staan.
 *
 * @param naam the first part of their address
 */
public record Sectie(String naam, Vorm vorm) {
    /** Welke pagina's er zijn. */
    public enum Vorm {
        /** One for each file, and a list in the footer when there are any. */
        LIJST,
        /** One for each file; what leads to it stands in the menu or on other pages. */
        LOS,
        /** One for each language. */
        PER_TAAL,
        /** Each file is a part of the site by itself. */
        WORTEL
    }
}
