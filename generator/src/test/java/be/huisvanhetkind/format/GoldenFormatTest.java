package be.huisvanhetkind.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code src/test/format} is a claim: {@code voor.md} becomes {@code na.md}, which
 * stays as it is. Both are an aanbod, unless {@code soort.txt} names another place in the content.
 * {@code -Dgolden=write} rewrites what comes out.
 */
class GoldenFormatTest {
    private static final Path CASES = Path.of("src/test/format");

    @TempDir private Path root;

    @TestFactory
    Stream<DynamicTest> isWrittenInOneWay() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(
                            one ->
                                    DynamicTest.dynamicTest(
                                            one.getFileName().toString(), () -> check(one)))
                    .toList()
                    .stream();
        }
    }

    private void check(Path folder) throws IOException {
        Path expected = folder.resolve("na.md");
        String formatted = format(folder, Files.readString(folder.resolve("voor.md")));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, formatted);
        }
        assertEquals(Files.readString(expected), formatted);
        assertEquals(formatted, format(folder, formatted));
    }

    private String format(Path folder, String text) throws IOException {
        Path content = root.resolve(folder.getFileName());
        Path place = folder.resolve("soort.txt");
        Path file =
                content.resolve(
                        Files.exists(place)
                                ? Files.readString(place).strip()
                                : "partners/kompas/aanbod/x.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Promises.keptIn(content);
        Files.writeString(file, text);
        return Formatted.of(Target.of(List.of(content)).get(0)).text().orElse(text);
    }
}
