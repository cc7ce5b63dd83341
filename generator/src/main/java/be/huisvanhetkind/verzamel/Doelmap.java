package be.huisvanhetkind.verzamel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is filled whole or stays as it was. One with other things in it is never touched.
 */
public final class Doelmap {
    private static final String MARK = ".verzameling";

    private Doelmap() {}

    /** Puts files in an empty folder. */
    @FunctionalInterface
    public interface Filler<T> {
        T fill(Path folder) throws IOException;
    }

    /**
     * Fills a folder beside it, which then takes its place.
     *
     * @throws IOException with a Dutch sentence when the folder holds something else
     */
    public static <T> T fill(Path target, Filler<T> filler) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        if (!isOurs(whole)) {
            throw new IOException(
                    "in de map %s staat iets anders. Kies een nieuwe map met --output."
                            .formatted(target));
        }
        Path parent = Files.createDirectories(whole.resolveSibling("."));
        Path beside = Files.createTempDirectory(parent, ".verzameling-");
        try {
            T filled = filler.fill(beside);
            Files.createFile(beside.resolve(MARK));
            delete(whole);
            Files.move(beside, whole);
            return filled;
        } finally {
            delete(beside);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Files.exists(folder.resolve(MARK)) || files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
