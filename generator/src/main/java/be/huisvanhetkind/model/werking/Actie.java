package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.keuze.Keuze;
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
        implements Leesstuk {
    public static final Paginasoort<Actie> SOORT =
            new Paginasoort<>(
                    Actie.class,
                    new Sectie("acties", Vorm.LOS),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.BLIJVEND,
                    (een, fiche, vertaling) ->
                            new Actie(
                                    fiche,
                                    een.actieplan,
                                    een.engagementspunten,
                                    een.aanbodsvormen,
                                    een.pijler,
                                    een.verantwoordelijke,
                                    een.start,
                                    een.einde,
                                    een.voortgang,
                                    een.indicatoren));

    public Actie {
        engagementspunten = List.copyOf(engagementspunten);
        aanbodsvormen = List.copyOf(aanbodsvormen);
        indicatoren = List.copyOf(indicatoren);
    }

    @Override
    public Paginasoort<Actie> paginasoort() {
        return SOORT;
    }

    /** Whether it works on a point of recognition or subsidy. */
    public boolean worksOn(Begrip punt) {
        return engagementspunten.stream().anyMatch(een -> een.id().equals(punt.id()));
    }

    /** Hoe ver de actie staat. */
    public enum Voortgang implements Keuze {
        GEPLAND,
        BEZIG,
        KLAAR,
        GESTOPT
    }
}
