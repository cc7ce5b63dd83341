package be.huisvanhetkind.content.node;

import java.util.regex.Pattern;

/** Writes a text on one line: as it is when that is safe, else between double quotes. */
public final class Quoting {
    private static final String BRACKETS = "[],{}";

    /** What a text without quotes cannot begin with, cannot hold, and cannot end with. */
    private static final Pattern UNSAFE =
            Pattern.compile(
                    "^[-?:](?:\\s|$)|^[,\\[\\]{}#&*!|>'\"%@`]|^(?:---|\\.\\.\\.)|:\\s|:$|\\s#|^[\\s\\p{Z}]|[\\s\\p{Z}]$"
                            + "|[\\p{Cntrl}\\u0085\\u2028\\u2029\\ufeff]");

    private static final Pattern UNSAFE_BETWEEN_BRACKETS =
            Pattern.compile("[,\\[\\]{}]|^[-?:]$|^[?:]");

    private Quoting() {}

    /**
     * @param inFlow whether it stands between brackets, where a comma ends a text
     */
    public static String of(String text, boolean inFlow) {
        if (text.isEmpty()) {
            return inFlow ? "\"\"" : "";
        }
        return isPlain(text, inFlow) ? text : quoted(text);
    }

    public static String key(String key) {
        return key.isEmpty() || !isPlain(key, true) ? quoted(key) : key;
    }

    public static boolean isPlain(String text, boolean inFlow) {
        return !UNSAFE.matcher(text).find()
                && !HiddenSigns.areIn(text)
                && !(inFlow && UNSAFE_BETWEEN_BRACKETS.matcher(text).find());
    }

    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                    HiddenSigns.areIn(Character.toString(point))
                                    || point == 0x2028
                                    || point == 0x2029
                            ? "\\u" + Integer.toHexString(0x10000 | point).substring(1)
                            : Character.toString(point);
        };
    }
}
