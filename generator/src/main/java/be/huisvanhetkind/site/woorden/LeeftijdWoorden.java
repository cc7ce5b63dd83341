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
        if (months == 0 || inMonths(months, end)) {
            return Integer.toString(months);
        }
        String words = jaren(months);
        return inYears(months) && inYears(end) ? words.replace(" jaar", "") : words;
    }

    private static String eind(int begin, int months) {
        return inMonths(begin, months) ? months + " maanden" : jaren(months);
    }

    private static boolean inMonths(int begin, int end) {
        return end <= 2 * YEAR && !(begin % YEAR == 0 && end % YEAR == 0);
    }

    /** Whole years, and from two years on also halves. */
    private static boolean inYears(int months) {
        return months % YEAR == 0 || months > 2 * YEAR && months % (YEAR / 2) == 0;
    }

    private static String jaren(int months) {
        if (inYears(months)) {
            return months / YEAR + (months % YEAR == 0 ? "" : ",5") + " jaar";
        }
        if (months < 2 * YEAR) {
            return months == 1 ? "1 maand" : months + " maanden";
        }
        return months / YEAR + " jaar en " + jaren(months % YEAR);
    }
}
