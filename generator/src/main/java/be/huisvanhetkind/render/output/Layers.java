package be.huisvanhetkind.render.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders that lie upon one another: a file of an earlier one goes before the file of that name in
 * a later one. So a house changes one file of the program, and gets the rest as it is. A file that
 * is a link is none.
 *
 * @param folders from the house to the program; one that is not there holds nothing
 */
public record Layers(List<Path> folders) {
    public Layers {
        folders = List.copyOf(folders);
    }

    public static Layers of(Path... folders) {
        return new Layers(List.of(folders));
    }

    /** The folder of the program, below all others. */
    public Path base() {
        return folders.get(folders.size() - 1);
    }

    /** The folders that are there now. */
    public List<Path> present() {
        return folders.stream().filter(Files::isDirectory).toList();
    }

    /** The file that is meant by a name, such as {@code lib/pagina.ftlh}. */
    public Optional<Path> find(String name) {
        return Optional.ofNullable(files().get(name));
    }

    /** Every file by its name, with forward slashes. */
    public SortedMap<String, Path> files() {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path folder : present()) {
            under(folder).forEach(file -> files.putIfAbsent(name(folder, file), file));
        }
        return files;
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Layers::isFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
