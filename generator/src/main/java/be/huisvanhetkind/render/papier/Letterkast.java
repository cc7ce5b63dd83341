package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.render.letters.Lettertype;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of sheets, read once for each thread: a font cannot be written by two at the same
 * time.
 */
final class Letterkast {
    private final ThreadLocal<Map<Lettertype, TrueTypeFont>> fonts =
            ThreadLocal.withInitial(() -> new EnumMap<>(Lettertype.class));

    /** A font of one document, of which only the letters it uses come along. */
    PDFont font(Lettertype type, PDDocument document) {
        try {
            return PDType0Font.load(
                    document, fonts.get().computeIfAbsent(type, Letterkast::read), true);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private static TrueTypeFont read(Lettertype type) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(type.bytes()));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
