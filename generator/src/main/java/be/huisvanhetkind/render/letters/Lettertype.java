package be.huisvanhetkind.render.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The letters for everything that is drawn or printed: DejaVu Sans, which knows every language of
 * the interface. They come with the program; what a machine has installed is never used.
 */
public enum Lettertype {
    GEWOON("DejaVuSansCondensed.ttf"),
    VET("DejaVuSansCondensed-Bold.ttf");

    /** The name by which a stylesheet asks for it. */
    public static final String NAAM = "DejaVu Sans Condensed";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;

    Lettertype(String file) {
        this.file = file;
    }

    /** The font file, as TrueType. */
    public InputStream open() {
        return Objects.requireNonNull(
                Lettertype.class.getResourceAsStream(FOLDER + file), "no font " + file);
    }

    /** The same, as bytes. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
