package be.huisvanhetkind.taal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as it is said in Dutch. */
public final class Datumwoord {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);

    private Datumwoord() {}

    /** {@code 24 december 2026}. */
    public static String of(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code donderdag 24 december 2026}. */
    public static String withWeekday(LocalDate day) {
        return LONG.format(day);
    }
}
