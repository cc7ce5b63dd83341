package be.huisvanhetkind.begin;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two colours of a house that begins.
 *
 * @param donker as {@code #rrggbb}
 * @param licht as {@code #rrggbb}
 */
record Kleuren(String donker, String licht) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+");

    /** Of an answer that is good. */
    static Kleuren of(String answer) {
        List<String> both = split(answer);
        return new Kleuren(
                both.get(0).toLowerCase(Locale.ROOT), both.get(1).toLowerCase(Locale.ROOT));
    }

    static List<String> split(String answer) {
        return BETWEEN.splitAsStream(answer.strip()).filter(one -> !one.isEmpty()).toList();
    }
}
