package be.huisvanhetkind.site.woorden;

import java.math.BigDecimal;

/** Numbers as people write them: "1.250", "2,5". */
public final class Getallen {
    private Getallen() {}

    public static String of(BigDecimal getal, Woordenboek w) {
        String plain = getal.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : w.woord("getal.komma") + plain.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", w.woord("getal.duizend")) + rest;
    }
}
