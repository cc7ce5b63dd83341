package be.huisvanhetkind.site.woorden;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days in words: "dinsdag 24 november 2026". */
public final class DagWoorden {
    private DagWoorden() {}

    /** "dinsdag". */
    public static String dag(DayOfWeek day, Woordenboek w) {
        return w.woord("dag." + day.getValue());
    }

    /** "di". */
    public static String kort(DayOfWeek day, Woordenboek w) {
        return w.woord("dag.kort." + day.getValue());
    }

    /** "nov". */
    public static String korteMaand(LocalDate day, Woordenboek w) {
        return w.woord("maand.kort." + day.getMonthValue());
    }

    /** "24 november 2026". */
    public static String datum(LocalDate day, Woordenboek w) {
        return w.woord("datum.met-jaar", day.getDayOfMonth(), maand(day, w), day.getYear());
    }

    /** "24 november". */
    public static String withoutJaar(LocalDate day, Woordenboek w) {
        return w.woord("datum.zonder-jaar", day.getDayOfMonth(), maand(day, w));
    }

    /** "dinsdag 24 november 2026". */
    public static String voluit(LocalDate day, Woordenboek w) {
        return w.woord("datum.met-dag", dag(day.getDayOfWeek(), w), datum(day, w));
    }

    /** "dinsdag 24 november"; with the year when it is not this one. */
    public static String nabij(LocalDate day, LocalDate vandaag, Woordenboek w) {
        return day.getYear() == vandaag.getYear()
                ? w.woord("datum.met-dag", dag(day.getDayOfWeek(), w), withoutJaar(day, w))
                : voluit(day, w);
    }

    /** "dinsdag 24", for one of the coming days. */
    public static String dagEnNummer(LocalDate day, Woordenboek w) {
        return w.woord("datum.met-dag", dag(day.getDayOfWeek(), w), day.getDayOfMonth());
    }

    /** "november 2026". */
    public static String maand(YearMonth month, Woordenboek w) {
        return w.woord("datum.maand", maand(month.atDay(1), w), month.getYear());
    }

    private static String maand(LocalDate day, Woordenboek w) {
        return w.woord("maand." + day.getMonthValue());
    }
}
