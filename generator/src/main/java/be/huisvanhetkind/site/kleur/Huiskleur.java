package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.huis.Uiterlijk;

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
    /** By day. */
    public static Huiskleur licht(Huisstijl stijl) {
        Kleur donker = stijl.donker();
        Uiterlijk uiterlijk = stijl.uiterlijk();
        Kleur papier = uiterlijk.papier();
        Kleur kop = Leesbaar.donkerder(donker, Afstand.RUIM, papier);
        Kleur surface =
                Leesbaar.lichter(
                        Leesbaar.lichter(stijl.licht(), Afstand.TEKST, Kleur.INKT),
                        Afstand.VORM,
                        kop);
        Kleur lichtZacht = surface.over(papier, 0.2);
        Kleur text = Leesbaar.donkerder(donker, Afstand.RUIM, papier, lichtZacht);
        Kleur zacht = Tint.of(text).softened(0.35).withLightness(0.92).kleur();
        return new Huiskleur(text, Kleur.WIT, zacht, surface, lichtZacht, text);
    }

    /** On dark paper. */
    public static Huiskleur donker(Huisstijl stijl) {
        Kleur donker = stijl.donker();
        Uiterlijk uiterlijk = stijl.uiterlijk();
        Kleur papier = uiterlijk.papierDonker();
        Kleur zacht = donker.over(papier, 0.34);
        Kleur text = Leesbaar.lichter(donker, Afstand.RUIM, papier, uiterlijk.kaartDonker(), zacht);
        return new Huiskleur(
                text,
                papier,
                zacht,
                Leesbaar.lichter(stijl.licht(), Afstand.RUIM, papier),
                donker.over(papier, 0.2),
                Leesbaar.donkerder(donker, Afstand.RUIM, uiterlijk.inktDonker()));
    }
}
