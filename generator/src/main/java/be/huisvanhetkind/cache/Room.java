package be.huisvanhetkind.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files that are needed for a moment, each under what it holds; only the last are kept, and nothing
 * of an earlier run. Safe for use by several threads.
 */
public final class Room {
    private static final int KEPT = 500;

    private final Path folder;
    private final Set<Path> kept = new LinkedHashSet<>();

    private Room(Path folder) {
        this.folder = folder;
    }

    /** Opens a room, and clears it. */
    public static Room in(Path folder) {
        Room room = new Room(folder);
        room.clear();
        return room;
    }

    private void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A file with these bytes.
     *
     * @param extension what its name ends with, without the dot
     */
    public synchronized Path keep(byte[] bytes, String extension) {
        Path file = folder.resolve(Digest.of(bytes) + "." + extension);
        try {
            if (kept.remove(file) && Files.exists(file)) {
                kept.add(file);
                return file;
            }
            WholeFile.write(file, out -> out.write(bytes));
            kept.add(file);
            forget();
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void forget() throws IOException {
        if (kept.size() > KEPT) {
            Path oldest = kept.iterator().next();
            kept.remove(oldest);
            Files.deleteIfExists(oldest);
        }
    }
}
