package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever lies in a folder, {@code --fix} writes only what it corrected, and takes nobody's words.
 */
class FixFilesTest {
    private static final byte[] LATIN = {(byte) 0xe9, (byte) 0xff, 0};

    @TempDir private Path root;

    private final StringWriter out = new StringWriter();
    private Path content;

    @BeforeEach
    void aFolder() throws IOException {
        content = Files.createDirectories(root.resolve("content"));
        Files.writeString(content.resolve("a.md"), "fout\nblijft\n");
        Files.write(content.resolve("b.md"), LATIN);
    }

    private record Wrong(Place place) implements Finding {
        @Override
        public String message() {
            return "Fout.";
        }

        @Override
        public String hint() {
            return "";
        }
    }

    /** A line that says it is wrong can be right; of a file that is no text nothing is known. */
    private static List<Finding> check(List<Path> folders) {
        try (Stream<Path> files = Files.walk(folders.get(0))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(FixFilesTest::check)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Finding> check(Path file) {
        Finding wrong = new Wrong(Place.start(file.toString()));
        if (file.endsWith("b.md")) {
            return Stream.of(wrong);
        }
        try {
            return Files.readString(file).startsWith("fout")
                    ? Stream.of(new Corrected(wrong, new Correction(1, 1, List.of("goed"), true)))
                    : Stream.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void fix(Runnable meanwhile) {
        new Fix(new PrintWriter(out, true), true)
                .run(
                        List.of(content),
                        file -> true,
                        folders -> {
                            meanwhile.run();
                            return check(folders);
                        });
    }

    private String read(String name) throws IOException {
        return Files.readString(content.resolve(name));
    }

    @Test
    void aFileThatIsNoTextIsLeftAsItIs() throws IOException {
        fix(() -> {});
        assertEquals("goed\nblijft\n", read("a.md"));
        assertArrayEquals(LATIN, Files.readAllBytes(content.resolve("b.md")));
        assertTrue(out.toString().contains("- fout"), out.toString());
        assertTrue(out.toString().contains("+ goed"), out.toString());
        assertTrue(out.toString().contains("Verbeterd: 1 bestand."), out.toString());
    }

    @Test
    void whatSomebodySavesMeanwhileIsKept() throws IOException {
        fix(
                () -> {
                    try {
                        Files.writeString(content.resolve("a.md"), "fout\nnieuwe woorden\n");
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
        assertEquals("fout\nnieuwe woorden\n", read("a.md"));
        assertTrue(out.toString().contains("is intussen veranderd"), out.toString());
        assertTrue(out.toString().contains("Verbeterd: 0 bestanden."), out.toString());
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(root.resolve("buiten.md"), "fout\nvan iemand anders\n");
        Files.createSymbolicLink(content.resolve("c.md"), outside);
        fix(() -> {});
        assertEquals("fout\nvan iemand anders\n", Files.readString(outside));
        assertTrue(Files.isSymbolicLink(content.resolve("c.md")));
        assertEquals("goed\nblijft\n", read("a.md"));
    }
}
