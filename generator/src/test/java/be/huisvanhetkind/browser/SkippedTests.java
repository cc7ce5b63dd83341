package be.huisvanhetkind.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A file per test that was skipped for want of a browser; the build counts them at its end. */
final class SkippedTests {
    private static final Path FOLDER = Path.of("target/overgeslagen");

    private SkippedTests() {}

    static void add(String test) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(HexFormat.of().toHexDigits(test.hashCode())), test);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
