package be.huisvanhetkind.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stylesheets and scripts without what is there for those who write them: a sixth less for a
 * telephone to fetch before it can show anything.
 */
final class Minifier {
    private static final Pattern CSS_COMMENT =
            Pattern.compile("(\"[^\"\n]*\"|'[^'\n]*')|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("\\s*\n\\s*");

    /** Only a comment that has its lines for itself: what stands between code may be a text. */
    private static final Pattern JS_COMMENT =
            Pattern.compile(
                    "^[ \\t]*/\\*(?:(?!\\*/).)*\\*/[ \\t]*\n", Pattern.DOTALL | Pattern.MULTILINE);

    private Minifier() {}

    /** A file as it is published; of other kinds the same bytes. */
    static byte[] of(String name, byte[] bytes) {
        if (name.endsWith(".css")) {
            return css(text(bytes)).getBytes(StandardCharsets.UTF_8);
        }
        return name.endsWith(".js") ? js(text(bytes)).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    static String css(String text) {
        String bare =
                CSS_COMMENT
                        .matcher(text)
                        .replaceAll(
                                hit ->
                                        hit.group(1) == null
                                                ? ""
                                                : Matcher.quoteReplacement(hit.group(1)));
        return INDENT.matcher(bare).replaceAll("\n").strip() + "\n";
    }

    static String js(String text) {
        return JS_COMMENT.matcher(text).replaceAll("");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
