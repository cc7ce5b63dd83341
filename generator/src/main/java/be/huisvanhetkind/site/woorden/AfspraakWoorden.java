package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.aanbod.Aanbod.Afspraak;

/** How you get in, in words. */
public final class AfspraakWoorden {
    private AfspraakWoorden() {}

    /** In a few words, for a list. */
    public static String kort(Afspraak afspraak) {
        return switch (afspraak) {
            case ZONDER -> "kom gewoon langs";
            case OP_AFSPRAAK -> "op afspraak";
            case INSCHRIJVEN -> "inschrijven";
            case VIA_VERWIJZING -> "via een partner";
        };
    }

    /** As a sentence. */
    public static String zin(Afspraak afspraak) {
        return switch (afspraak) {
            case ZONDER -> "Kom gewoon langs. Je hebt geen afspraak nodig.";
            case OP_AFSPRAAK -> "Maak eerst een afspraak.";
            case INSCHRIJVEN -> "Schrijf je eerst in.";
            case VIA_VERWIJZING -> "Een partner van het Huis meldt je aan.";
        };
    }
}
