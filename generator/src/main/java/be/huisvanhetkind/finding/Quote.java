package be.huisvanhetkind.finding;

/** Shows what an author typed inside a sentence: short, on one line, and harmless on a terminal. */
public final class Quote {
    private static final int MAX = 60;

    private Quote() {}

    /** The text between Dutch quotation marks. */
    public static String of(String text) {
        return "“" + plain(text) + "”";
    }

    /**
     * The text without marks: control characters, direction marks and line ends become spaces; cut
     * at 60 characters.
     */
    public static String plain(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ");
        return line.codePointCount(0, line.length()) <= MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX)) + "…";
    }
}
