package be.huisvanhetkind.dokter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder. */
final class Bestanden {
    private Bestanden() {}

    /** All below a folder; none when it is not there. */
    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException broken) {
            throw new IOException(broken);
        }
    }

    /** A program by one of its names, where the computer looks for programs. */
    static Stream<Path> programs(Werkplek plek, List<String> names) {
        String path = plek.omgeving().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile);
    }
}
