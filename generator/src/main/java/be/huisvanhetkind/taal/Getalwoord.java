package be.huisvanhetkind.taal;

import java.math.BigDecimal;

/** A number as people write it. */
public final class Getalwoord {
    private Getalwoord() {}

    /** In Dutch: {@code 1.250}, {@code 2,5}. */
    public static String of(BigDecimal getal) {
        return of(getal.stripTrailingZeros().toPlainString(), ".", ",");
    }

    /**
     * With the marks of a language.
     *
     * @param plain only digits, and a point before those behind the comma
     */
    public static String of(String plain, String duizend, String komma) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : komma + plain.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", duizend) + rest;
    }
}
