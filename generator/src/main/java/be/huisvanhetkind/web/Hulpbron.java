package be.huisvanhetkind.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that come with the program: styles and scripts of its own pages. */
public final class Hulpbron {
    private Hulpbron() {}

    /**
     * What it holds.
     *
     * @param path from the root of the program, without a slash before it
     */
    public static byte[] bytes(String path) {
        try (InputStream in =
                Objects.requireNonNull(Hulpbron.class.getResourceAsStream("/" + path), path)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
