package be.huisvanhetkind.render.pictures;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells in one look which drawing is like a logo: some shapes in plain colours, side by side. */
final class PlainDrawing {
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_LAYERS = 60;

    /** Shapes in shapes, lines in pieces, and numbers that leave the sheet. */
    private static final Pattern HEAVY =
            Pattern.compile(
                    "<(?:\\w+:)?(?:mask|clipPath|pattern|filter|use|symbol|marker|image|text|style|switch|svg[^>]*>.*<svg)"
                            + "|stroke-dash|style=|(?<![#0-9a-fA-F.])(?:\\d{6}|[\\d.]+[eE])",
                    Pattern.DOTALL);

    private static final Pattern LAYER = Pattern.compile("opacity|<(?:\\w+:)?g\\b");

    private PlainDrawing() {}

    static boolean is(byte[] svg) {
        if (svg.length > MOST_BYTES) {
            return false;
        }
        String text = new String(svg, StandardCharsets.UTF_8);
        return !HEAVY.matcher(text).find()
                && LAYER.matcher(text).results().limit(MOST_LAYERS).count() < MOST_LAYERS;
    }
}
