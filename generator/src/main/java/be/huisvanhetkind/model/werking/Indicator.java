package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leesstuk;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import java.math.BigDecimal;
import java.util.Optional;

/** Waaraan het huis ziet of het lukt (rij 80). */
public record Indicator(
        Fiche fiche,
        String definitie,
        String eenheid,
        BigDecimal streefwaarde,
        Optional<Integer> jaar)
        implements Leesstuk {
    public static final Paginasoort<Indicator> SOORT =
            new Paginasoort<>(
                    Indicator.class,
                    new Sectie("indicatoren", Vorm.LIJST),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.JAAR,
                    Indicator::inWordsOf);

    @Override
    public Paginasoort<Indicator> paginasoort() {
        return SOORT;
    }

    private Indicator inWordsOf(Fiche fiche, Indicator vertaling) {
        return new Indicator(fiche, vertaling.definitie, vertaling.eenheid, streefwaarde, jaar);
    }
}
