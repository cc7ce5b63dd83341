package be.huisvanhetkind.report;

import java.util.regex.Pattern;

/** Text of an author, made harmless for a terminal and for anything that reads line by line. */
public final class Harmless {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private Harmless() {}

    /** The text with a space for each control character, direction mark and line end. */
    public static String of(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ");
    }
}
