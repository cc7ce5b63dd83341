package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.time.LocalDate;
import java.util.Optional;

/** Een bericht. */
public record Nieuws(Fiche fiche, LocalDate datum) implements Leesstuk {
    public static final Paginasoort<Nieuws> SOORT =
            new Paginasoort<>(
                    Nieuws.class,
                    new Sectie("nieuws", Vorm.LIJST),
                    Lezers.GEZINNEN,
                    Optional.of(12),
                    Houdbaarheid.BLIJVEND,
                    (een, fiche, vertaling) -> new Nieuws(fiche, een.datum));

    @Override
    public Paginasoort<Nieuws> paginasoort() {
        return SOORT;
    }
}
