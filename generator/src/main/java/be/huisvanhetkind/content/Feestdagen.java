package be.huisvanhetkind.content;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

/**
 * De tien wettelijke feestdagen van België: wet van 4 januari 1974 betreffende de feestdagen, en
 * artikel 1 van het koninklijk besluit van 18 april 1974.
 */
final class Feestdagen {
    private Feestdagen() {}

    /** The holidays of last year, this year and the next two. */
    static Map<LocalDate, String> of(LocalDate vandaag) {
        Map<LocalDate, String> dagen = new TreeMap<>();
        for (int jaar = vandaag.getYear() - 1; jaar <= vandaag.getYear() + 2; jaar++) {
            add(jaar, dagen);
        }
        return dagen;
    }

    private static void add(int jaar, Map<LocalDate, String> dagen) {
        LocalDate pasen = pasen(jaar);
        dagen.put(LocalDate.of(jaar, Month.JANUARY, 1), "Nieuwjaar");
        dagen.put(pasen.plusDays(1), "Tweede paasdag");
        dagen.put(pasen.plusDays(39), "Hemelvaartsdag");
        dagen.put(pasen.plusDays(50), "Tweede pinksterdag");
        dagen.put(LocalDate.of(jaar, Month.MAY, 1), "Dag van de arbeid");
        dagen.put(LocalDate.of(jaar, Month.JULY, 21), "Nationale dag");
        dagen.put(LocalDate.of(jaar, Month.AUGUST, 15), "Maria-hemelvaart");
        dagen.put(LocalDate.of(jaar, Month.NOVEMBER, 1), "Allerheiligen");
        dagen.put(LocalDate.of(jaar, Month.NOVEMBER, 11), "Wapenstilstandsdag");
        dagen.put(LocalDate.of(jaar, Month.DECEMBER, 25), "Kerstmis");
    }

    /** Easter Sunday, as Meeus, Jones and Butcher reckon it for the Gregorian calendar. */
    static LocalDate pasen(int jaar) {
        int golden = jaar % 19;
        int century = jaar / 100;
        int year = jaar % 100;
        int leap = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + leap + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (year / 4) - moon - year % 4) % 7;
        int late = 7 * ((golden + 11 * moon + 22 * sunday) / 451);
        int day = moon + sunday - late + 114;
        return LocalDate.of(jaar, day / 31, day % 31 + 1);
    }
}
