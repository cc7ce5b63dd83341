package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Wat het kost, in euro.
 *
 * @param per what the amount is for: "per keer", "per jaar"
 * @param kansentarief the amount for families with a low income
 * @param derdebetaler whether the health insurer pays its share directly
 */
public record Prijs(
        Place place,
        Prijssoort soort,
        Optional<BigDecimal> bedrag,
        Optional<String> per,
        Optional<BigDecimal> kansentarief,
        boolean derdebetaler,
        Optional<String> toelichting) {
    /** How much; what is free costs nothing, and what costs something may not say it. */
    public Optional<BigDecimal> euro() {
        return soort == Prijssoort.GRATIS ? Optional.of(BigDecimal.ZERO) : bedrag;
    }

    /** The same price in other words. */
    public Prijs withToelichting(Optional<String> andere) {
        return new Prijs(place, soort, bedrag, per, kansentarief, derdebetaler, andere);
    }
}
