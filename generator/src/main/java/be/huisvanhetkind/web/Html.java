package be.huisvanhetkind.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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

    /** A piece for each of some things, one behind the other. */
    public static <T> Html each(List<T> things, Function<T, Html> piece) {
        return of(things.stream().map(piece));
    }

    /**
     * A whole page, in Dutch.
     *
     * @param head what else stands in its head: styles, scripts
     * @param body with its own tags
     */
    public static Html document(String title, Html head, Html body) {
        return of(
                """
                <!doctype html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                %s</head>
                %s</html>
                """,
                title, head, body);
    }

    /**
     * The styles of the house.
     *
     * @param base the folder of a server in which the site stands; empty for the root
     */
    public static Html styles(String base) {
        return of(
                """
                <link rel="stylesheet" href="%s/assets/tokens.css">
                <link rel="stylesheet" href="%s/assets/site.css">
                <link rel="stylesheet" href="%s/merk.css">
                """,
                base, base, base);
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
