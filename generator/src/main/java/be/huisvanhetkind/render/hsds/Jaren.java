package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.Leeftijd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Ages in years, as HSDS has them: rounded so that times twelve, rounded down, they are the months
 * again. A year begins at birth, so pregnancy is none; it is a term.
 */
final class Jaren {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal ALMOST = new BigDecimal("0.001");
    private static final int DECIMALS = 2;

    private Jaren() {}

    /** The youngest. */
    static Optional<BigDecimal> min(Leeftijd leeftijd) {
        return years(leeftijd, Math.max(0, leeftijd.min()), BigDecimal.ZERO, RoundingMode.CEILING);
    }

    /** The oldest: the end of the last month, and not the birthday after it. */
    static Optional<BigDecimal> max(Leeftijd leeftijd) {
        return years(leeftijd, leeftijd.max() + 1, ALMOST, RoundingMode.FLOOR);
    }

    private static Optional<BigDecimal> years(
            Leeftijd leeftijd, int months, BigDecimal less, RoundingMode rounding) {
        BigDecimal years = BigDecimal.valueOf(months).divide(MONTHS, DECIMALS + DECIMALS, rounding);
        return leeftijd.max() < 0
                ? Optional.empty()
                : Optional.of(
                        years.subtract(less).setScale(DECIMALS, rounding).stripTrailingZeros());
    }
}
