package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Leeftijd;

/**
 * Ages as parents say them: "0 tot 3 jaar", "zwanger tot 3 jaar". Months in the model are
 * inclusive.
 */
public final class LeeftijdWoorden {
    private static final int YEAR = 12;

    private LeeftijdWoorden() {}

    public static String van(Leeftijd age) {
        int end = age.max() + 1;
        if (age.min() < 0) {
            return end <= 0
                    ? "zwanger"
                    : age.max() >= Leeftijd.OUDST ? "alle leeftijden" : "zwanger tot " + jaren(end);
        }
        if (age.max() >= Leeftijd.OUDST) {
            return begin(age.min(), end) + " tot en met 24 jaar";
        }
        return begin(age.min(), end) + " tot " + eind(age.min(), end);
    }

    /**
     * The first number; it shares the unit of the second when both are in years or both in months.
     */
    private static String begin(int months, int end) {
        return months == 0 || inMonths(months, end) || isYears(months) && isYears(end)
                ? Integer.toString(inMonths(months, end) ? months : months / YEAR)
                : jaren(months);
    }

    private static String eind(int begin, int months) {
        return inMonths(begin, months) ? months + " maanden" : jaren(months);
    }

    private static boolean inMonths(int begin, int end) {
        return end <= 2 * YEAR && !(isYears(begin) && isYears(end));
    }

    private static boolean isYears(int months) {
        return months % YEAR == 0;
    }

    private static String jaren(int months) {
        if (isYears(months)) {
            return months / YEAR + " jaar";
        }
        if (months < 2 * YEAR) {
            return months == 1 ? "1 maand" : months + " maanden";
        }
        return months % (YEAR / 2) == 0
                ? months / YEAR + ",5 jaar"
                : months / YEAR + " jaar en " + jaren(months % YEAR);
    }
}
