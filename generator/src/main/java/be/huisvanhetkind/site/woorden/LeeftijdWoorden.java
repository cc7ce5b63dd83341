package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.Leeftijd;

/**
 * Ages as parents say them: "0 tot 3 jaar", "zwanger tot 3 jaar". Months in the model are
 * inclusive.
 */
public final class LeeftijdWoorden {
    private static final int YEAR = 12;

    private LeeftijdWoorden() {}

    public static String of(Leeftijd age, Woordenboek w) {
        int end = age.max() + 1;
        if (age.min() < 0) {
            return zwanger(age, w);
        }
        return age.max() >= Leeftijd.OUDST
                ? w.woord("leeftijd.tot-oudst", begin(age.min(), end, w))
                : w.woord("leeftijd.tot", begin(age.min(), end, w), eind(age.min(), end, w));
    }

    /** "0 – 3", when both are whole years; else the words in full. */
    public static String kort(Leeftijd age, Woordenboek w) {
        return isInYears(age)
                ? w.woord(
                        "leeftijd.kort",
                        age.min() / YEAR,
                        Math.min(age.max() + 1, Leeftijd.OUDST) / YEAR)
                : of(age, w);
    }

    /** Whether {@link #kort} gives two numbers, which stand for years. */
    public static boolean isInYears(Leeftijd age) {
        return age.min() >= 0 && age.min() % YEAR == 0 && (age.max() + 1) % YEAR == 0;
    }

    private static String zwanger(Leeftijd age, Woordenboek w) {
        if (age.max() < 0) {
            return w.woord("leeftijd.zwanger");
        }
        return age.max() >= Leeftijd.OUDST
                ? w.woord("leeftijd.alle")
                : w.woord("leeftijd.zwanger-tot", jaren(age.max() + 1, w));
    }

    /**
     * The first number; it shares the unit of the second when both are in years or both in months.
     */
    private static String begin(int months, int end, Woordenboek w) {
        if (months == 0 || inMonths(months, end)) {
            return Integer.toString(months);
        }
        return inYears(months) && inYears(end) ? getal(months, w) : jaren(months, w);
    }

    private static String eind(int begin, int months, Woordenboek w) {
        return inMonths(begin, months) ? w.woord("leeftijd.maanden", months) : jaren(months, w);
    }

    private static boolean inMonths(int begin, int end) {
        return end <= 2 * YEAR && !(begin % YEAR == 0 && end % YEAR == 0);
    }

    /** Whole years, and from two years on also halves. */
    private static boolean inYears(int months) {
        return months % YEAR == 0 || months > 2 * YEAR && months % (YEAR / 2) == 0;
    }

    private static String jaren(int months, Woordenboek w) {
        if (inYears(months)) {
            return months % YEAR == 0
                    ? w.woord("leeftijd.jaren", months / YEAR)
                    : w.woord("leeftijd.half", getal(months, w));
        }
        return months < 2 * YEAR
                ? w.woord("leeftijd.maanden", months)
                : w.woord(
                        "leeftijd.jaren-en-maanden",
                        w.woord("leeftijd.jaren", months / YEAR),
                        w.woord("leeftijd.maanden", months % YEAR));
    }

    /** A number of years: "3", "2,5". */
    private static String getal(int months, Woordenboek w) {
        return months / YEAR + (months % YEAR == 0 ? "" : w.woord("getal.komma") + "5");
    }
}
