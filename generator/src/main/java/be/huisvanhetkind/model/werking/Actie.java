package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Keuze;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Partner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Een stap uit het actieplan.
 *
 * @param engagementspunten the points of recognition and subsidy it works on (rijen 11, 12)
 */
public record Actie(
        Fiche fiche,
        Ref<Actieplan> actieplan,
        List<Begrip> engagementspunten,
        List<Begrip> aanbodsvormen,
        Optional<Begrip> pijler,
        Ref<Partner> verantwoordelijke,
        LocalDate start,
        Optional<LocalDate> einde,
        Voortgang voortgang,
        List<Ref<Indicator>> indicatoren)
        implements Publiek {
    public Actie {
        engagementspunten = List.copyOf(engagementspunten);
        aanbodsvormen = List.copyOf(aanbodsvormen);
        indicatoren = List.copyOf(indicatoren);
    }

    /** Hoe ver de actie staat. */
    public enum Voortgang implements Keuze {
        GEPLAND,
        BEZIG,
        KLAAR,
        GESTOPT
    }
}
