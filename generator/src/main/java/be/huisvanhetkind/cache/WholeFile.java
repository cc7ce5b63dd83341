package be.huisvanhetkind.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Writes a file whole, or leaves what was there. */
public final class WholeFile {
    private static final String BEGUN = "nieuw*.tmp";

    private WholeFile() {}

    /** What the file shall hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path file, Content content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.createTempFile(folder, "nieuw", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Takes away what was begun beside a file an hour or more before it, and never finished. */
    static void tidyAround(Path file) throws IOException {
        Instant old = Files.getLastModifiedTime(file).toInstant().minus(Duration.ofHours(1));
        try (DirectoryStream<Path> begun =
                Files.newDirectoryStream(file.toAbsolutePath().getParent(), BEGUN)) {
            for (Path one : begun) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(old)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
