package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.render.output.Layers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates of a site. A page asks for a template by its base name, so {@code aanbod} may be
 * {@code aanbod.ftlh} or a file for another engine of JBake. What a house made itself goes before
 * what the program brought.
 *
 * @param files the file of each base name
 */
record Sjablonen(Layers layers, Map<String, Sjabloon> files) {
    private static final String OURS = ".ftlh";

    /**
     * The file of a template.
     *
     * @param folder the layer it lies in
     * @param name its name there
     */
    record Sjabloon(Path folder, String name) {
        /** Whether our own engine makes something of it. */
        boolean isOurs() {
            return name.endsWith(OURS);
        }
    }

    Sjablonen {
        files = Map.copyOf(files);
    }

    /** As the folders stand now. */
    static Sjablonen of(Layers layers) {
        Map<String, Sjabloon> files = new TreeMap<>();
        for (Path folder : layers.present()) {
            names(folder)
                    .forEach(name -> files.putIfAbsent(baseName(name), new Sjabloon(folder, name)));
        }
        return new Sjablonen(layers, files);
    }

    /** The file that an engine is asked for; also of a template that is not there. */
    Sjabloon find(String name) {
        Sjabloon none = new Sjabloon(layers.base(), name + OURS);
        return files.getOrDefault(name, none);
    }

    /**
     * A file as an author knows it: from the folder that holds that of the program or the house.
     */
    String shown(Sjabloon file) {
        return shown(file.folder().resolve(file.name()));
    }

    /** The same of a file that is only known by its name, such as {@code lib/pagina.ftlh}. */
    String shown(String name) {
        return shown(layers.find(name).orElse(layers.base().resolve(name)));
    }

    private String shown(Path file) {
        Path root =
                Stream.of(layers.base(), layers.folders().get(0))
                        .filter(file::startsWith)
                        .findFirst()
                        .orElse(layers.base());
        Path name = Objects.requireNonNull(root.getFileName());
        return name.resolve(root.relativize(file)).toString().replace('\\', '/');
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("~"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String baseName(String file) {
        int point = file.lastIndexOf('.');
        return point < 0 ? file : file.substring(0, point);
    }
}
