package be.huisvanhetkind.site.woorden;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days in words: "dinsdag 24 november 2026". */
public final class DagWoorden {
    private static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> MONTHS =
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december");
    private static final List<String> SHORT_MONTHS =
            List.of(
                    "jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov",
                    "dec");

    private DagWoorden() {}

    /** "dinsdag". */
    public static String dag(DayOfWeek day) {
        return DAYS.get(day.ordinal());
    }

    /** "di". */
    public static String kort(DayOfWeek day) {
        return dag(day).substring(0, 2);
    }

    /** "nov". */
    public static String korteMaand(LocalDate day) {
        return SHORT_MONTHS.get(day.getMonthValue() - 1);
    }

    /** "november 2026". */
    public static String maand(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** "24 november 2026". */
    public static String datum(LocalDate day) {
        return zonderJaar(day) + " " + day.getYear();
    }

    /** "24 november". */
    public static String zonderJaar(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    /** "dinsdag 24 november 2026". */
    public static String voluit(LocalDate day) {
        return dag(day.getDayOfWeek()) + " " + datum(day);
    }

    /** "dinsdag 24 november", for a day that is near. */
    public static String nabij(LocalDate day) {
        return dag(day.getDayOfWeek()) + " " + zonderJaar(day);
    }
}
