package be.huisvanhetkind.content.node;

/**
 * A remark as the HTML standard reads it: from {@code <!--} to the first {@code -->} or {@code
 * --!>}, or to the end of the text; {@code <!-->} and {@code <!--->} are whole.
 */
public final class HtmlRemark {
    public static final String START = "<!--";

    private HtmlRemark() {}

    /** Where the remark that starts at an offset ends. */
    public static int end(String text, int start) {
        int inside = start + START.length();
        if (text.startsWith(">", inside)) {
            return inside + 1;
        }
        if (text.startsWith("->", inside)) {
            return inside + 2;
        }
        int plain = text.indexOf("-->", inside);
        int loud = text.indexOf("--!>", inside);
        if (plain >= 0 && (loud < 0 || plain < loud)) {
            return plain + 3;
        }
        return loud >= 0 ? loud + 4 : text.length();
    }

    /** A text without remarks. */
    public static String strip(String text) {
        StringBuilder left = new StringBuilder(text);
        for (int at = left.indexOf(START); at >= 0; at = left.indexOf(START, at)) {
            left.delete(at, end(left.toString(), at));
        }
        return left.toString();
    }
}
