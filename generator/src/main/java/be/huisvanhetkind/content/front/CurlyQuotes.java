package be.huisvanhetkind.content.front;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The quotation marks a word processor makes. YAML takes them for letters, and an author for the
 * straight ones.
 */
public final class CurlyQuotes {
    private static final String DOUBLE = "“”„‟";
    private static final Pattern AROUND =
            Pattern.compile("[%s]([^%s]+)[%s]|‘([^‘]+)’".formatted(DOUBLE, DOUBLE, DOUBLE));

    private CurlyQuotes() {}

    /** What stands between them, when they stand around a whole text. */
    public static Optional<String> within(String text) {
        if (text.isEmpty() || !isCurly(text.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(AROUND.matcher(text))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(matcher.start(1) < 0 ? 2 : 1).strip());
    }

    /** A text without those at its edges. */
    static String stripped(String text) {
        int from = isCurly(text.charAt(0)) ? 1 : 0;
        int to = text.length();
        return text.substring(from, to > from && isCurly(text.charAt(to - 1)) ? to - 1 : to);
    }

    static boolean isCurly(char letter) {
        return DOUBLE.indexOf(letter) >= 0 || letter == '‘' || letter == '’';
    }
}
