package be.huisvanhetkind.editing.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The style and the script of the editor. */
final class Middelen {
    private Middelen() {}

    static byte[] read(String file) {
        try (InputStream in =
                Objects.requireNonNull(
                        Middelen.class.getResourceAsStream("/redactie/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
