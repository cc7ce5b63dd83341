package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.keuze.Keuze;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Een bericht bovenaan pagina's, voor een tijd.
 *
 * @param locaties the places it is about; with no partners either it is about the whole house
 */
public record Melding(
        Fiche fiche,
        Niveau niveau,
        LocalDate van,
        LocalDate tot,
        List<Ref<Locatie>> locaties,
        List<Ref<Partner>> partners)
        implements Leesstuk {
    public static final Paginasoort<Melding> SOORT =
            new Paginasoort<>(
                    Melding.class,
                    new Sectie("meldingen", Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(13),
                    Houdbaarheid.BLIJVEND,
                    (een, fiche, vertaling) ->
                            new Melding(
                                    fiche,
                                    een.niveau,
                                    een.van,
                                    een.tot,
                                    een.locaties,
                                    een.partners));

    public Melding {
        locaties = List.copyOf(locaties);
        partners = List.copyOf(partners);
    }

    @Override
    public Paginasoort<Melding> paginasoort() {
        return SOORT;
    }

    /** Hoe dringend. */
    public enum Niveau implements Keuze {
        INFO,
        AANDACHT,
        DRINGEND
    }
}
