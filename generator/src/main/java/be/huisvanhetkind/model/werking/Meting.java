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

/**
 * De waarde van een indicator op een dag.
 *
 * @param waarde absent where it counts so few that one of them could be known
 */
public record Meting(
        Fiche fiche,
        Ref<Indicator> indicator,
        Optional<BigDecimal> waarde,
        String meetbron,
        LocalDate datum)
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

    /** The same for others than the house, as {@code 0} to {@code 4} of something are not told. */
    public Meting withoutKleine(Indicator van) {
        return waarde.filter(van::isKlein).isPresent()
                ? new Meting(fiche.without("waarde"), indicator, Optional.empty(), meetbron, datum)
                : this;
    }

    @Override
    public Paginasoort<Meting> paginasoort() {
        return SOORT;
    }
}
