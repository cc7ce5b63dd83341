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
import java.util.regex.Pattern;

/** Waaraan het huis ziet of het lukt (rij 80). */
public record Indicator(
        Fiche fiche,
        String definitie,
        String eenheid,
        BigDecimal streefwaarde,
        Optional<Integer> jaar)
        implements Leesstuk {
    public static final BigDecimal KLEIN = BigDecimal.valueOf(5);

    private static final Pattern MAAT =
            Pattern.compile(
                    "(?i)%|€|\\b(procent|euro|minu(ut|ten)|u(ur|ren)|dag(en)?|we(ek|ken)|maand(en)?|ja(ar|ren)|punt(en)?)\\b");

    public static final Paginasoort<Indicator> SOORT =
            new Paginasoort<>(
                    Indicator.class,
                    new Sectie("indicatoren", Vorm.LIJST),
                    Lezers.ANDEREN,
                    Optional.empty(),
                    Houdbaarheid.JAAR,
                    Indicator::inWordsOf);

    /**
     * Whether a value counts fewer than five: 3 families, not 3 days and not 3.5. What nobody knows
     * to be a measure is taken for a count.
     */
    public boolean isKlein(BigDecimal waarde) {
        return waarde.compareTo(KLEIN) < 0
                && waarde.stripTrailingZeros().scale() <= 0
                && !MAAT.matcher(eenheid).find();
    }

    @Override
    public Paginasoort<Indicator> paginasoort() {
        return SOORT;
    }

    private Indicator inWordsOf(Fiche fiche, Indicator vertaling) {
        return new Indicator(fiche, vertaling.definitie, vertaling.eenheid, streefwaarde, jaar);
    }
}
