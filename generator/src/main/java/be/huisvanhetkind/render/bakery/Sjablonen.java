package be.huisvanhetkind.render.bakery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of templates. A page asks for a template by its base name, so {@code aanbod} may be
 * {@code aanbod.ftlh} or a file for another engine of JBake. What a house made itself lies in
 * {@code eigen/} and goes before what the program brought.
 *
 * @param files the file of each base name, from the folder
 */
record Sjablonen(Path folder, Map<String, String> files) {
    private static final String EIGEN = "eigen/";
    private static final String OURS = ".ftlh";

    Sjablonen {
        files = Map.copyOf(files);
    }

    /** As the folder stands now. */
    static Sjablonen of(Path folder) {
        Map<String, String> files = new TreeMap<>(files(folder, ""));
        files.putAll(files(eigen(folder), EIGEN));
        return new Sjablonen(folder, files);
    }

    /** Where a house lays its own templates; it need not be there. */
    static Path eigen(Path folder) {
        return folder.resolve(EIGEN);
    }

    /** The file that an engine is asked for; also of a template that is not there. */
    String file(String name) {
        return files.getOrDefault(name, name + OURS);
    }

    /** Whether our own engine makes something of a file. */
    static boolean isOurs(String file) {
        return file.endsWith(OURS);
    }

    /** A file of ours as it is imported: {@code lib/pagina.ftlh}, whoever made it. */
    static String imported(String file) {
        return file.startsWith(EIGEN) ? file.substring(EIGEN.length()) : file;
    }

    /** A file as an author knows it. */
    String shown(String file) {
        boolean isOwn = Files.isRegularFile(eigen(folder).resolve(file));
        return folder.getFileName() + "/" + (isOwn ? EIGEN : "") + file;
    }

    private static Map<String, String> files(Path folder, String before) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("~"))
                    .sorted()
                    .forEach(name -> files.putIfAbsent(baseName(name), before + name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String baseName(String file) {
        int point = file.lastIndexOf('.');
        return point < 0 ? file : file.substring(0, point);
    }
}
