package be.huisvanhetkind.content.kinds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes values: each method gives the text that {@link Scalars} recognises as that value. */
public final class Notation {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private Notation() {}

    /** {@code 2026-03-05}. */
    public static String date(LocalDate date) {
        return date.toString();
    }

    /** {@code 9.30}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 9.30}; the end of the day is {@code 24.00}. */
    public static String endTime(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24.00" : time(time);
    }

    /** {@code 2026-03-05 14.00}. */
    public static String dateTime(LocalDateTime moment) {
        return date(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** {@code ja} or {@code nee}. */
    public static String yesNo(boolean yes) {
        return yes ? "ja" : "nee";
    }
}
