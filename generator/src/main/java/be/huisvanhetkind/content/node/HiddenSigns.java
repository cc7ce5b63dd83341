package be.huisvanhetkind.content.node;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of a text that nobody sees and that do harm: control characters, spaces without width,
 * letters that fill a place or only mark, and direction marks that override. Marks that belong to
 * how a language is written are none.
 */
public final class HiddenSigns {
    private static final String CLASS =
            "(?:[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u202a-\\u202e\\u2060-\\u2069\\u206a-\\u206f\\ufeff"
                    + "\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u2800\\u3164\\uffa0\\ufff9-\\ufffb"
                    + "\\x{1bca0}-\\x{1bca3}\\x{1d173}-\\x{1d17a}\\x{e0000}-\\x{e0fff}])";
    private static final Pattern SIGN = Pattern.compile(CLASS);
    private static final int WORD_AT_MOST = 30;
    private static final char DELETE = 0x7f;
    private static final char NO_BREAK = 0xa0;

    /** Below it are only letters, and signs that are seen. */
    private static final char FIRST = 0x34f;

    private HiddenSigns() {}

    /**
     * A sign.
     *
     * @param offset where it stands in the text
     * @param word the word it stands in, without such signs; the one before it when it stands alone
     */
    public record Found(int offset, String word) {}

    /** Whether a text holds one. */
    public static boolean areIn(String text) {
        return mayBeIn(text) && SIGN.matcher(text).find();
    }

    private static boolean mayBeIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (mayBe(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Most letters are none, which is seen at once. */
    private static boolean mayBe(char letter) {
        boolean isControl = letter < ' ' && letter != '\n' && letter != '\t';
        return isControl || letter >= DELETE && letter < NO_BREAK || letter >= FIRST;
    }

    /** The first signs of a text, at most so many. */
    public static List<Found> findIn(String text, int atMost) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        return SIGN.matcher(text)
                .results()
                .limit(atMost)
                .map(found -> new Found(found.start(), word(text, found.start())))
                .toList();
    }

    /** The word the first sign stands in. */
    public static Optional<String> firstWord(String text) {
        Matcher matcher = SIGN.matcher(text);
        return mayBeIn(text) && matcher.find()
                ? Optional.of(word(text, matcher.start()))
                : Optional.empty();
    }

    private static String word(String text, int offset) {
        int from = offset;
        while (from > 0 && (isWord(text, from - 1) || isAlone(text, from, offset))) {
            from--;
        }
        int to = offset;
        while (to < text.length() && isWord(text, to)) {
            to++;
        }
        String word = SIGN.matcher(text.substring(from, to)).replaceAll("").strip();
        return word.length() <= WORD_AT_MOST ? word : word.substring(0, WORD_AT_MOST);
    }

    private static boolean isWord(String text, int at) {
        return !Character.isWhitespace(text.charAt(at)) && !Character.isSpaceChar(text.charAt(at));
    }

    /** Whether there is nothing yet but one space before the sign, and behind it no word. */
    private static boolean isAlone(String text, int from, int offset) {
        boolean nothingBehind = offset + 1 >= text.length() || !isWord(text, offset + 1);
        return from == offset && nothingBehind && text.charAt(from - 1) == ' ';
    }
}
