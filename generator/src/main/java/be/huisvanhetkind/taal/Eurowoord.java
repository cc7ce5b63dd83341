package be.huisvanhetkind.taal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money as it is written in Dutch. */
public final class Eurowoord {
    private static final int CENTS = 2;

    private Eurowoord() {}

    /** {@code 2.500 euro}, {@code 12,50 euro}. */
    public static String of(BigDecimal euro) {
        int scale = euro.stripTrailingZeros().scale() <= 0 ? 0 : CENTS;
        String plain = euro.setScale(scale, RoundingMode.HALF_UP).toPlainString();
        return Getalwoord.of(plain, ".", ",") + " euro";
    }
}
