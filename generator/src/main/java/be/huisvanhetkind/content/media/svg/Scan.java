package be.huisvanhetkind.content.media.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line of numbers and letters from left to right. */
final class Scan {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,3})?");

    private final String text;
    private final Matcher number;
    private int at;

    Scan(String text) {
        this.text = text;
        this.number = NUMBER.matcher(text);
    }

    /** Whether there is more, behind spaces and commas. */
    boolean hasMore() {
        while (at < text.length() && " \t\r\n\f,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    char peek() {
        return text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    /** The next number; NaN when something else stands there. */
    double number() {
        if (!hasMore() || !number.region(at, text.length()).lookingAt()) {
            return Double.NaN;
        }
        at = number.end();
        return SvgValues.number(number.group());
    }

    /** A nought or a one, which need nothing between them; NaN when something else stands there. */
    double flag() {
        return hasMore() && (peek() == '0' || peek() == '1') ? next() - '0' : Double.NaN;
    }
}
