package be.huisvanhetkind.remake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** What a test does with files; a byte is a character, so that texts and pictures are alike. */
final class Disk {
    private Disk() {}

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
        }
        return texts;
    }

    static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(parent(file));
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            PathUtils.delete(path);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(parent(target));
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
