package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar.Aanlevering;

/** Where something is, in words. */
public final class PlaatsWoorden {
    private PlaatsWoorden() {}

    /** What to say when there is no place one can name. */
    public static String zonder(Aanlevering aanlevering, Woordenboek w) {
        return w.find("plaats.zonder." + aanlevering.id()).orElse(w.woord("plaats.zonder.bel"));
    }

    /** What kind of place it is: "Ons huis". */
    public static String soort(Locatie locatie, Woordenboek w) {
        return w.woord("plaats.soort." + locatie.soort().id());
    }
}
