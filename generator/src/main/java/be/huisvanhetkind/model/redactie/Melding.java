package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.keuze.Keuze;
import java.time.LocalDate;
import java.util.Optional;

/** Een bericht bovenaan elke pagina, voor een tijd. */
public record Melding(Fiche fiche, Niveau niveau, LocalDate van, LocalDate tot)
        implements Leesstuk {
    public static final Paginasoort<Melding> SOORT =
            new Paginasoort<>(
                    Melding.class,
                    new Sectie("meldingen", Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(13),
                    Houdbaarheid.BLIJVEND,
                    (een, fiche, vertaling) -> new Melding(fiche, een.niveau, een.van, een.tot));

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
