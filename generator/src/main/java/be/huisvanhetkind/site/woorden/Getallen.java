package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.taal.Getalwoord;
import java.math.BigDecimal;

/** Numbers as people write them: "1.250", "2,5". */
public final class Getallen {
    private Getallen() {}

    public static String of(BigDecimal getal, Woordenboek w) {
        return Getalwoord.of(
                getal.stripTrailingZeros().toPlainString(),
                w.woord("getal.duizend"),
                w.woord("getal.komma"));
    }
}
