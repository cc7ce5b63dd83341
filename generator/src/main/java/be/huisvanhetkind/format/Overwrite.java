package be.huisvanhetkind.format;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Gives a file another text, whole or not at all; who may read it stays the same. */
public final class Overwrite {
    private Overwrite() {}

    /** Replaces what stands in a file. */
    public static void with(Path file, String text) throws IOException {
        // a name that begins with a dot is never taken for content
        Path beside = file.resolveSibling("." + file.getFileName() + ".nieuw");
        try {
            Files.copy(
                    file,
                    beside,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    NOFOLLOW_LINKS);
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
