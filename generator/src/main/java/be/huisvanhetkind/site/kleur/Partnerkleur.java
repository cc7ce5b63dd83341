package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Uiterlijk;

/**
 * The own colour of a partner, made fit to read.
 *
 * @param eigen only for shapes without text
 * @param tekst the same hue, with at least 4.5 on paper and on {@code zacht}
 * @param zacht a tint to stand text on
 */
public record Partnerkleur(Kleur eigen, Kleur tekst, Kleur zacht) {
    /** By day. */
    public static Partnerkleur licht(Kleur accent, Uiterlijk uiterlijk) {
        Kleur papier = uiterlijk.papier();
        Kleur zacht = accent.over(papier, 0.11);
        return new Partnerkleur(
                accent, Leesbaar.donkerder(accent, Afstand.TEKST, papier, zacht), zacht);
    }

    /** On dark paper. */
    public static Partnerkleur donker(Kleur accent, Uiterlijk uiterlijk) {
        Kleur papier = uiterlijk.papierDonker();
        Kleur zacht =
                Leesbaar.donkerder(accent.over(papier, 0.2), Afstand.DIEP, uiterlijk.inktDonker());
        return new Partnerkleur(
                Leesbaar.lichter(accent, Afstand.VORM, papier, uiterlijk.kaartDonker()),
                Leesbaar.lichter(accent, Afstand.RUIM, papier, uiterlijk.kaartDonker(), zacht),
                zacht);
    }
}
