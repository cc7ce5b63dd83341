package be.huisvanhetkind.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * HTML of the preview itself.
 *
 * @param text ready for a page
 */
public record Html(String text) {
    public static final Html NONE = new Html("");

    /**
     * A piece of a page.
     *
     * @param pattern with {@code %s} where a value comes
     * @param values escaped, unless they are HTML already
     */
    public static Html of(String pattern, Object... values) {
        return new Html(pattern.formatted(Arrays.stream(values).map(Html::safe).toArray()));
    }

    /** Pieces, one behind the other. */
    public static Html of(Stream<Html> pieces) {
        return new Html(pieces.map(Html::text).collect(Collectors.joining()));
    }

    /** A link that stands by itself, large enough for a thumb. */
    public static Html way(String address, String words) {
        return of("<p><a class=\"hs-weg\" href=\"%s\">%s</a></p>\n", address, words);
    }

    private static String safe(Object value) {
        return value instanceof Html html ? html.text() : escape(String.valueOf(value));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text;
    }
}
