package be.huisvanhetkind.site.woorden;

import java.util.List;

/** Joins words as people do: "Frans, Engels en Turks". */
public final class Opsomming {
    private Opsomming() {}

    /** The last two are joined by "en". */
    public static String en(List<String> words) {
        return join(words, " en ");
    }

    /** The last two are joined by "of". */
    public static String of(List<String> words) {
        return join(words, " of ");
    }

    private static String join(List<String> words, String last) {
        int n = words.size();
        return n < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, n - 1)) + last + words.get(n - 1);
    }
}
