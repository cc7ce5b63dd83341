package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;

/**
 * The two colours of the house, and what follows from them.
 *
 * @param donker for text, links and buttons
 * @param opDonker text on {@code donker}
 * @param donkerZacht a tint of it to stand text on
 * @param licht only a surface, with ink on it
 * @param lichtZacht a tint of it, behind the head of a page
 * @param kop the header and the footer
 */
public record Huiskleur(
        Kleur donker, Kleur opDonker, Kleur donkerZacht, Kleur licht, Kleur lichtZacht, Kleur kop) {
    /** On white paper. */
    public static Huiskleur licht(Kleur donker, Kleur licht) {
        Kleur kop = Leesbaar.donkerder(donker, Vlakken.RUIM, Vlakken.PAPIER);
        Kleur surface =
                Leesbaar.lichter(
                        Leesbaar.lichter(licht, Vlakken.TEKST, Vlakken.INKT), Vlakken.VORM, kop);
        Kleur lichtZacht = surface.over(Vlakken.PAPIER, 0.2);
        Kleur text = Leesbaar.donkerder(donker, Vlakken.RUIM, Vlakken.PAPIER, lichtZacht);
        Kleur zacht = Tint.of(text).softened(0.35).withLightness(0.92).kleur();
        return new Huiskleur(text, Kleur.WIT, zacht, surface, lichtZacht, text);
    }

    /** On dark paper. */
    public static Huiskleur donker(Kleur donker, Kleur licht) {
        Kleur zacht = donker.over(Vlakken.PAPIER_DONKER, 0.34);
        Kleur text =
                Leesbaar.lichter(
                        donker, Vlakken.RUIM, Vlakken.PAPIER_DONKER, Vlakken.KAART_DONKER, zacht);
        return new Huiskleur(
                text,
                Vlakken.PAPIER_DONKER,
                zacht,
                Leesbaar.lichter(licht, Vlakken.RUIM, Vlakken.PAPIER_DONKER),
                donker.over(Vlakken.PAPIER_DONKER, 0.2),
                Leesbaar.donkerder(donker, Vlakken.RUIM, Vlakken.INKT_DONKER));
    }
}
