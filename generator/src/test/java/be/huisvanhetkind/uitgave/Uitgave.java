package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
                run(
                        Map.of("PATH", "/usr/bin:/bin"),
                        folder,
                        List.of("tar", "-xzf", archive(".tar.gz").toString()));
        assertEquals(0, ran.code(), ran.said());
        return folder.resolve(NAME);
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

    /** Every file of the program with its bytes' length, its time and who may use it. */
    static List<String> state() {
        try (Stream<Path> files = Files.walk(program())) {
            return files.map(Uitgave::told).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String told(Path file) {
        try {
            return program().relativize(file) + " " + Files.readAttributes(file, "posix:*");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a program gave. */
    record Ran(int code, String said) {}

    static Ran run(Map<String, String> environment, Path folder, List<String> words) {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), said);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
