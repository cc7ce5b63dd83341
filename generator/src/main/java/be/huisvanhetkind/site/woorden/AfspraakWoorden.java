package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.aanbod.Aanbod;

/** How you get in, in words. */
public final class AfspraakWoorden {
    private AfspraakWoorden() {}

    /** In a few words, for a list. */
    public static String kort(Aanbod aanbod) {
        return switch (aanbod.afspraak()) {
            case ZONDER -> heeftPlaats(aanbod) ? "kom gewoon langs" : "zonder afspraak";
            case OP_AFSPRAAK -> "op afspraak";
            case INSCHRIJVEN -> "inschrijven";
            case VIA_VERWIJZING -> "via een partner";
        };
    }

    /** As a sentence. */
    public static String zin(Aanbod aanbod) {
        return switch (aanbod.afspraak()) {
            case ZONDER ->
                    (heeftPlaats(aanbod) ? "Kom gewoon langs. " : "")
                            + "Je hebt geen afspraak nodig.";
            case OP_AFSPRAAK -> "Maak eerst een afspraak.";
            case INSCHRIJVEN -> "Schrijf je eerst in.";
            case VIA_VERWIJZING -> "Een partner van het Huis meldt je aan.";
        };
    }

    /** Whether one can go there; by telephone or at home one cannot. */
    private static boolean heeftPlaats(Aanbod aanbod) {
        return aanbod.waar().stream().anyMatch(waar -> waar.aanlevering().heeftPlaats());
    }
}
