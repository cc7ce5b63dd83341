package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Afspraak;

/** How you get in, in words. */
public final class AfspraakWoorden {
    private AfspraakWoorden() {}

    /** In a few words, for a list. */
    public static String kort(Aanbod aanbod, Woordenboek w) {
        return w.woord("afspraak." + hoe(aanbod));
    }

    /** As a sentence. */
    public static String zin(Aanbod aanbod, Woordenboek w) {
        return w.woord("afspraak.zin." + hoe(aanbod));
    }

    /** One can only walk in where there is a door; by telephone or at home there is none. */
    private static String hoe(Aanbod aanbod) {
        boolean heeftPlaats =
                aanbod.waar().stream().anyMatch(waar -> waar.aanlevering().hasPlaats());
        return aanbod.afspraak() == Afspraak.ZONDER && heeftPlaats
                ? "langs"
                : aanbod.afspraak().id();
    }
}
