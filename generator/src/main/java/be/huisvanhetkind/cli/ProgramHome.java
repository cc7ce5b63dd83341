package be.huisvanhetkind.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program lies: in the nearest folder, upward from its own classes, that holds {@code
 * templates} and {@code assets}. In the sources that is the top of the repository, of a released
 * program the folder that was unpacked.
 */
final class ProgramHome {
    private ProgramHome() {}

    /** A folder that comes with the program. */
    static Path folder(String name) {
        return find().orElse(Path.of("")).resolve(name);
    }

    /** The folder of the program; nothing when its templates are gone. */
    static Optional<Path> find() {
        return Version.program().stream()
                .flatMap(Home::upward)
                .filter(folder -> Files.isDirectory(folder.resolve("templates")))
                .filter(folder -> Files.isDirectory(folder.resolve("assets")))
                .findFirst();
    }
}
