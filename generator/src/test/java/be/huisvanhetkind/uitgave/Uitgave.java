package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.uitgave.Proces.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The release that the profile {@code uitgave} made, unpacked in a path with a space and accents.
 */
final class Uitgave {
    static final Path FOLDER = Path.of(property("huis.uitgave"));
    static final String NAME = "huis-" + property("huis.versie");

    private static final String TOOLS =
            "sh cat cksum cut dirname find head id ls mkdir mv od printf ps readlink rm sed sleep tail touch tr uname wc";

    private static final Supplier<Path> PROGRAM = once(Uitgave::unpack);

    private Uitgave() {}

    private static String property(String name) {
        return Objects.requireNonNull(
                System.getProperty(name), "run with mvn -Puitgave-proef verify: " + name);
    }

    static Path archive(String extension) {
        return FOLDER.resolve(NAME + extension);
    }

    /** The folder of the program. */
    static Path program() {
        return PROGRAM.get();
    }

    private static Path unpack() {
        Path folder = FOLDER.resolve("werk/Jetés d'été");
        try {
            FileUtils.deleteDirectory(folder.toFile());
            Files.createDirectories(folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        Ran ran =
                Proces.run(
                        Map.of("PATH", "/usr/bin:/bin"),
                        folder,
                        List.of("tar", "-xzf", archive(".tar.gz").toString()));
        assertEquals(0, ran.code(), ran.said());
        return folder.resolve(NAME);
    }

    /** A folder with a shell and its usual tools, and no Java, Maven or Git. */
    static Path tools(Path bin) throws IOException {
        FileUtils.deleteDirectory(bin.toFile());
        Files.createDirectories(bin);
        for (String tool : TOOLS.split(" ")) {
            Path there = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(
                    bin.resolve(tool), Files.exists(there) ? there : Path.of("/bin", tool));
        }
        return bin;
    }

    private static Supplier<Path> once(Supplier<Path> maker) {
        return new Supplier<>() {
            private Path made = Path.of("");

            @Override
            public synchronized Path get() {
                if (made.toString().isEmpty()) {
                    made = maker.get();
                }
                return made;
            }
        };
    }

    /** Every file of the program with its length, its time and who may use it. */
    static List<String> state() {
        try (Stream<Path> files = Files.walk(program())) {
            return files.map(Uitgave::told).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String told(Path file) {
        try {
            return program().relativize(file)
                    + " "
                    + Files.readAttributes(file, "posix:lastModifiedTime,size,permissions,owner");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
