package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Een bericht. */
public record Nieuws(Fiche fiche, LocalDate datum, List<Lezer> voor) implements Leesstuk {
    public static final Paginasoort<Nieuws> SOORT =
            new Paginasoort<>(
                    Nieuws.class,
                    new Sectie("nieuws", Vorm.LIJST),
                    Lezers.GEZINNEN,
                    Optional.of(12),
                    Houdbaarheid.BLIJVEND,
                    (een, fiche, vertaling) -> new Nieuws(fiche, een.datum, een.voor));

    public Nieuws {
        voor = List.copyOf(voor);
    }

    @Override
    public Paginasoort<Nieuws> paginasoort() {
        return SOORT;
    }
}
