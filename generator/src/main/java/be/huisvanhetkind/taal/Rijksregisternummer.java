package be.huisvanhetkind.taal;

import java.util.function.IntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The national number of a person in a text, hidden wherever a text is shown: {@code
 * 12.13.14-123.45} becomes {@code xx.xx.xx-xxx.xx}.
 */
public final class Rijksregisternummer {
    private static final int DIGITS = 11;

    private static final String SIGNS = " ./\u00a0\u2011\u2013\u202f-";
    private static final String BETWEEN = "[" + SIGNS + "]{0,3}";

    /**
     * Year, month and day are written alike, so that a decimal number is none. What is part of a
     * longer number is none either, nor is a phone number.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d(?<!(?:[\\d+]|\\d[.,/-]|wa\\.me/)\\d)"
                            + "\\d([ ./-]?)(?:[024][0-9]|[135][0-2])\\1[0-3]\\d"
                            + (BETWEEN + "\\d{3}" + BETWEEN + "\\d\\d")
                            + "(?!\\d|[.,/-]\\d)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Rijksregisternummer() {}

    /** The same text without the numbers. */
    public static String hide(String text) {
        return hide(text, at -> {});
    }

    /**
     * The same text without the numbers.
     *
     * @param found is told where each of them begins
     */
    public static String hide(String text, IntConsumer found) {
        return mayHold(text) ? NUMBER.matcher(text).replaceAll(one -> hide(one, found)) : text;
    }

    private static String hide(MatchResult one, IntConsumer found) {
        if (!isNumber(one)) {
            return Matcher.quoteReplacement(one.group());
        }
        found.accept(one.start());
        return hidden(one);
    }

    private static String hidden(MatchResult found) {
        return DIGIT.matcher(found.group()).replaceAll("x");
    }

    /** Whether so many digits stand close together; most texts hold none of it. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                if (++digits == DIGITS) {
                    return true;
                }
            } else if (SIGNS.indexOf(sign) < 0) {
                digits = 0;
            }
        }
        return false;
    }

    /** The day, the serial number of that day, and the check the register itself uses. */
    private static boolean isNumber(MatchResult found) {
        String digits = found.group().replaceAll("\\D", "");
        int day = Integer.parseInt(digits.substring(4, 6));
        int serial = Integer.parseInt(digits.substring(6, 9));
        long born = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        return day <= 31
                && serial >= 1
                && serial <= 998
                && (check == check(born) || check == check(2_000_000_000L + born));
    }

    private static int check(long born) {
        return (int) (97 - born % 97);
    }
}
