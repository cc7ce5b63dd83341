package be.huisvanhetkind.site.kleur;

/** How much a colour must stand out from the ground it is on. */
final class Afstand {
    /** Needed for text; WCAG 2.2 asks 4.5, and a little more reads better. */
    static final double TEKST = 5.2;

    /** Wanted for text that stands everywhere, and for light text on dark. */
    static final double RUIM = 7;

    /** Light ink on a dark tint this deep leaves enough for the links of any house on it. */
    static final double DIEP = 9;

    /** Needed for shapes that mean something. */
    static final double VORM = 3;

    private Afstand() {}
}
