package be.huisvanhetkind.cli;

import be.huisvanhetkind.content.source.Address;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the house stands: in the nearest folder, from here upward, that holds {@code
 * content/huis.yml}, as Git finds a repository. Where there is none, a command that makes something
 * makes it here.
 */
final class Home {
    /** The folder with the content of a house. */
    static final String CONTENT = "content";

    private static final String NO_HOUSE =
            "hier staat geen huis, en ook niet in een map hierboven. Ga naar de map met content/huis.yml erin, of begin een huis: huis init.";

    private Home() {}

    /**
     * A folder of the house, relative to where somebody stands when the house is there or above.
     */
    static Path folder(String name) {
        Path root = find().orElseGet(Home::here);
        Path folder = root.resolve(name).normalize();
        Path standing = Path.of("").toAbsolutePath();
        return standing.startsWith(root) || folder.startsWith(standing)
                ? standing.relativize(folder)
                : folder;
    }

    /** The folder with the house; nothing when somebody stands in none. */
    static Optional<Path> find() {
        return find(here());
    }

    /** The house in which a folder lies, or that lies in it; nothing when there is none. */
    static Optional<Path> find(Path from) {
        return upward(from.toAbsolutePath().normalize())
                .filter(
                        folder ->
                                Files.isRegularFile(folder.resolve(CONTENT).resolve(Address.HUIS)))
                .findFirst();
    }

    /** The content of the house; a folder in which there is none is a broken call. */
    static Path content() {
        Path content = folder(CONTENT);
        if (!Files.isDirectory(content)) {
            throw new BrokenCall(NO_HOUSE);
        }
        return content;
    }

    /** Where somebody stands; a test says where, because it stands in one place. */
    private static Path here() {
        return Path.of(System.getProperty("huis.hier", "")).toAbsolutePath().normalize();
    }

    static Stream<Path> upward(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent);
    }
}
