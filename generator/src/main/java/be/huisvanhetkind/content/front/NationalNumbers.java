package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.RijksregisternummerGevonden;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the national numbers of people in a text, and hides them, so that no later stage can repeat
 * one: {@code 12.13.14-123.45} becomes {@code xx.xx.xx-xxx.xx}.
 */
public final class NationalNumbers {
    private static final int DIGITS = 11;

    /** Larger files are no text. */
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private static final String SIGNS = " ./\u00a0\u2011\u2013\u202f-";
    private static final String BETWEEN = "[" + SIGNS + "]{0,3}";

    /**
     * Year, month and day are written alike, so that a decimal number is none. What is part of a
     * longer number is none either, nor is a phone number.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d+]|\\d[.,/-]|wa\\.me/)"
                            + "\\d\\d([ ./-]?)(?:[024][0-9]|[135][0-2])\\1[0-3]\\d"
                            + (BETWEEN + "\\d{3}" + BETWEEN + "\\d\\d")
                            + "(?!\\d|[.,/-]\\d)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** What a drawing is drawn with: numbers only, and by chance they may look like one. */
    private static final Pattern DRAWN = Pattern.compile("(?<==)\"[\\s\\d.,a-zA-Z-]*\"");

    private NationalNumbers() {}

    /** Reports the numbers in a file that is not read as text. */
    public static void report(SourceFile file, Consumer<Finding> findings) {
        try {
            if (file.size() <= MOST_BYTES) {
                String text = new String(file.bytes(), StandardCharsets.UTF_8);
                hide(file, file.address().extension().equals("svg") ? words(text) : text, findings);
            }
        } catch (IOException unreadable) {
            return; // another finding tells so
        }
    }

    /** The same text without the numbers; each of them is reported. */
    static String hide(SourceFile file, String text, Consumer<Finding> findings) {
        return mayHold(text)
                ? NUMBER.matcher(text)
                        .replaceAll(
                                found -> {
                                    if (!isNumber(found)) {
                                        return Matcher.quoteReplacement(found.group());
                                    }
                                    findings.accept(
                                            new RijksregisternummerGevonden(
                                                    place(file, text, found.start())));
                                    return hidden(found);
                                })
                : text;
    }

    /** The same text without the numbers. */
    public static String hide(String text) {
        return NUMBER.matcher(text)
                .replaceAll(
                        found ->
                                isNumber(found)
                                        ? hidden(found)
                                        : Matcher.quoteReplacement(found.group()));
    }

    /** A drawing without its lines, each word at its place. */
    private static String words(String svg) {
        return DRAWN.matcher(svg).replaceAll(drawn -> drawn.group().replaceAll("[^\\n]", " "));
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

    private static Place place(SourceFile file, String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset) + 1;
        int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return new Place(file.name(), line, text.codePointCount(lineStart, offset) + 1, 0);
    }
}
