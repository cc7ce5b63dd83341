package be.huisvanhetkind.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Schemas and shapes as others published them. They are not part of the project, so a test that
 * needs them is skipped, and says so, where they are not.
 */
public final class Published {
    private Published() {}

    static Path folder() {
        return Path.of(
                System.getProperty(
                        "huis.testdata",
                        BuiltHouse.ROOT.resolve("../shared/data").normalize().toString()));
    }

    /** A file of them, as text. */
    public static String file(String path) {
        Path file = folder().resolve(path);
        String missing = "NOT JUDGED: " + file + " is not here; -Dhuis.testdata names its folder";
        if (!Files.exists(file)) {
            System.err.println(missing);
        }
        assumeTrue(Files.exists(file), missing);
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
