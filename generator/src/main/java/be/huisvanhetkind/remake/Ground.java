package be.huisvanhetkind.remake;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.index.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What every file of a site stands on: when any of it changes, all of it is made again. */
public final class Ground {
    private Ground() {}

    /**
     * Tells it from any other.
     *
     * @param folders templates, styles and scripts
     * @param how the program and the machine, as far as a file depends on them
     */
    public static String of(OpenbaarHuis huis, BaseUrl base, List<Path> folders, String how) {
        return Fingerprint.of(
                List.of(
                        huis.verband(),
                        huis.begrippen(),
                        huis.kalender(),
                        huis.vandaag(),
                        base,
                        folders.stream().map(Ground::files).toList(),
                        how));
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(), Digest.quick(Files.readAllBytes(file)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
