package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** De waarde van een indicator op een dag. */
public record Meting(
        Fiche fiche, Ref<Indicator> indicator, BigDecimal waarde, String meetbron, LocalDate datum)
        implements Leesstuk {
    public static final Paginasoort<Meting> SOORT =
            new Paginasoort<>(
                    Meting.class,
                    new Sectie("metingen", Vorm.LOS),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.BLIJVEND,
                    (een, fiche, vertaling) ->
                            new Meting(fiche, een.indicator, een.waarde, een.meetbron, een.datum));

    @Override
    public Paginasoort<Meting> paginasoort() {
        return SOORT;
    }
}
