package be.huisvanhetkind.render.bakery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of templates. A page asks for a template by its base name, so {@code aanbod} may be
 * {@code aanbod.ftlh} or a file for another engine of JBake.
 *
 * @param files the file of each base name
 */
record Sjablonen(Path folder, Map<String, String> files) {
    private static final String COMMON = ".ftlh";

    Sjablonen {
        files = Map.copyOf(files);
    }

    /** As the folder stands now. */
    static Sjablonen in(Path folder) {
        return new Sjablonen(folder, files(folder));
    }

    /**
     * The file that an engine is asked for, from the folder; also of a template that is not there.
     */
    String file(String name) {
        return files.getOrDefault(name, name + COMMON);
    }

    /** The file of a template as an author knows it. */
    String shown(String file) {
        return folder.getFileName() + "/" + file;
    }

    private static Map<String, String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("~"))
                    .sorted()
                    .collect(
                            Collectors.toMap(
                                    Sjablonen::baseName,
                                    Function.identity(),
                                    (first, second) -> first));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String baseName(String file) {
        int point = file.lastIndexOf('.');
        return point < 0 ? file : file.substring(0, point);
    }
}
