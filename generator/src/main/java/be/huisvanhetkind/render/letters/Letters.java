package be.huisvanhetkind.render.letters;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Text as outlines, taken from the font file itself: the letters a machine has, and how it smooths
 * them, make no difference. Safe for use by several threads.
 */
public final class Letters {
    private final TrueTypeFont font;
    private final CmapLookup numbers;
    private final double unit;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.numbers = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    public static Letters of(Lettertype type) {
        try (InputStream in = type.open()) {
            return new Letters(new TTFParser().parseEmbedded(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether every sign of a line has an outline. */
    public boolean canWrite(String line) {
        return unknown(line).isEmpty();
    }

    /** The first sign of a line that has no outline. */
    public Optional<String> unknown(String line) {
        return Schrift.seen(line)
                .codePoints()
                .filter(sign -> !hasGlyph(sign))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** Whether a sign has an outline. */
    public synchronized boolean hasGlyph(int sign) {
        return numbers.getGlyphId(sign) > 0;
    }

    /** How wide a text is at a size. */
    public double width(String text, double size) {
        return Schrift.seen(text).codePoints().mapToDouble(sign -> glyph(sign).advance).sum()
                * size;
    }

    /** The outline of a text at a size; it begins at 0 and stands on 0. */
    public Shape outline(String text, double size) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int sign : Schrift.seen(text).codePoints().toArray()) {
            Glyph glyph = glyph(sign);
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(size * unit, -size * unit);
            path.append(glyph.outline.getPathIterator(place), false);
            x += glyph.advance * size;
        }
        return path;
    }

    private synchronized Glyph glyph(int sign) {
        return glyphs.computeIfAbsent(sign, this::read);
    }

    private Glyph read(int sign) {
        try {
            int number = numbers.getGlyphId(sign);
            GlyphData data = font.getGlyph().getGlyph(number);
            Shape outline = data == null ? new Path2D.Double() : data.getPath();
            return new Glyph(outline, font.getAdvanceWidth(number) * unit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * One letter.
     *
     * @param outline in units of the font
     * @param advance how far the next one stands, at size 1
     */
    private record Glyph(Shape outline, double advance) {}
}
