package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;

/**
 * The grounds everything stands on, in light and in dark; the same values stand in {@code
 * tokens.css}.
 */
final class Vlakken {
    static final Kleur PAPIER = Kleur.WIT;
    static final Kleur INKT = Kleur.INKT;
    static final Kleur PAPIER_DONKER = Kleur.of("#0e1c1e");
    static final Kleur KAART_DONKER = Kleur.of("#16292b");
    static final Kleur INKT_DONKER = Kleur.of("#eaf2f0");

    /** Needed for text; WCAG 2.2 asks 4.5, and a little more reads better. */
    static final double TEKST = 5.2;

    /** Wanted for text that stands everywhere, and for light text on dark. */
    static final double RUIM = 7;

    /** Light ink on a dark tint this deep leaves enough for the links of any house on it. */
    static final double DIEP = 9;

    /** Needed for shapes that mean something. */
    static final double VORM = 3;

    private Vlakken() {}
}
