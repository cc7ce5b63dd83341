package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;

/**
 * The own colour of a partner, made fit to read.
 *
 * @param eigen only for shapes without text
 * @param tekst the same hue, with at least 4.5 on paper and on {@code zacht}
 * @param zacht a tint to stand text on
 */
public record Partnerkleur(Kleur eigen, Kleur tekst, Kleur zacht) {
    /** On white paper. */
    public static Partnerkleur licht(Kleur accent) {
        Kleur zacht = accent.over(Vlakken.PAPIER, 0.11);
        return new Partnerkleur(
                accent, Leesbaar.donkerder(accent, Vlakken.TEKST, Vlakken.PAPIER, zacht), zacht);
    }

    /** On dark paper. */
    public static Partnerkleur donker(Kleur accent) {
        Kleur zacht =
                Leesbaar.donkerder(
                        accent.over(Vlakken.PAPIER_DONKER, 0.2), Vlakken.DIEP, Vlakken.INKT_DONKER);
        return new Partnerkleur(
                Leesbaar.lichter(accent, Vlakken.VORM, Vlakken.PAPIER_DONKER, Vlakken.KAART_DONKER),
                Leesbaar.lichter(
                        accent, Vlakken.RUIM, Vlakken.PAPIER_DONKER, Vlakken.KAART_DONKER, zacht),
                zacht);
    }
}
