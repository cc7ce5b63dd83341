package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Kanaal;

/** Hoe je op een uur binnenraakt, of dat je er niet voor hoeft te komen. */
public enum Ingang implements Keuze {
    LANGS,
    OP_AFSPRAAK,
    INSCHRIJVEN,
    VIA_VERWIJZING,
    TELEFONISCH,
    ONLINE;

    /**
     * The way in at an hour: what the hours say by themselves, else what the place or the offer
     * asks. Whoever comes by referral does so at every hour.
     */
    static Ingang of(Afspraak afspraak, Kanaal kanaal) {
        return switch (kanaal) {
            case TELEFONISCH -> TELEFONISCH;
            case ONLINE -> ONLINE;
            case OP_AFSPRAAK -> afspraak == Afspraak.VIA_VERWIJZING ? VIA_VERWIJZING : OP_AFSPRAAK;
            case ALGEMEEN -> of(afspraak);
        };
    }

    private static Ingang of(Afspraak afspraak) {
        return switch (afspraak) {
            case ZONDER -> LANGS;
            case OP_AFSPRAAK -> OP_AFSPRAAK;
            case INSCHRIJVEN -> INSCHRIJVEN;
            case VIA_VERWIJZING -> VIA_VERWIJZING;
        };
    }

    /** Whether nobody has to ask before coming. */
    public boolean isVrij() {
        return this == LANGS || this == TELEFONISCH || this == ONLINE;
    }

    /** Whether one does not have to go anywhere for it. */
    public boolean isVanThuis() {
        return this == TELEFONISCH || this == ONLINE;
    }
}
