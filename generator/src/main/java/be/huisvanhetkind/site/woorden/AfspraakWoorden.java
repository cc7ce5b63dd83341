package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.model.aanbod.Waar;

/** How you get in, in words. */
public final class AfspraakWoorden {
    private static final String ZONDER = "zonder";

    private AfspraakWoorden() {}

    /** In a few words, for a list. */
    public static String kort(Aanbod aanbod, Woordenboek w) {
        boolean heeftPlaats =
                aanbod.waar().stream().anyMatch(waar -> waar.aanlevering().hasPlaats());
        return aanbod.afspraak() == Afspraak.ZONDER && heeftPlaats
                ? kort(Ingang.LANGS, w)
                : w.woord("afspraak." + aanbod.afspraak().id());
    }

    /** The same at one hour. */
    public static String kort(Ingang ingang, Woordenboek w) {
        return w.woord("afspraak." + ingang.id());
    }

    /** As a sentence, at a place; one can only walk in where there is a door. */
    public static String zin(Ingang ingang, Waar waar, Woordenboek w) {
        boolean deur = ingang != Ingang.LANGS || waar.aanlevering().hasPlaats();
        return w.woord("afspraak.zin." + (deur ? ingang.id() : ZONDER));
    }
}
