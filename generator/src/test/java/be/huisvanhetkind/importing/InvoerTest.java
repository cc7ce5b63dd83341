package be.huisvanhetkind.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.importing.Stap.Wat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code src/test/invoer} is a claim: what is in it, imported in a house with one
 * partner, becomes {@code verwacht.txt}. {@code soort.txt} says what it is, {@code huis} is laid
 * over the house. {@code -Dgolden=write} rewrites what comes out.
 */
class InvoerTest {
    private static final Path CASES = Path.of("src/test/invoer");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> becomes() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases
                    .sorted()
                    .map(one -> DynamicTest.dynamicTest(name(one), () -> check(one)))
                    .toList()
                    .stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void check(Path one) throws IOException {
        Proefhuis huis = Proefhuis.empty(Files.createDirectory(folder.resolve(name(one))));
        lay(one.resolve("huis"), huis);
        Path bron = bron(one);
        String type = Files.readString(one.resolve("soort.txt")).strip();
        Map<String, String> before = huis.files();
        Meeluisteraar told = huis.tell(bron, type);
        assertEquals(before, huis.files(), "telling writes nothing");
        Meeluisteraar heard = huis.read(bron, type);
        assertEquals(told, heard, "what was told is done");
        assertEquals(List.of(), huis.errors());
        assertEquals(List.of(), huis.outOfForm());
        Path expected = one.resolve("verwacht.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, text(before, huis.files(), heard.findings()));
        }
        assertEquals(Files.readString(expected), text(before, huis.files(), heard.findings()));
        Map<String, String> after = huis.files();
        assertTrue(
                huis.read(bron, type).stappen().stream()
                        .allMatch(stap -> stap.wat() == Wat.GELIJK));
        assertEquals(after, huis.files(), "the same list again changes nothing");
    }

    private static Path bron(Path one) throws IOException {
        try (Stream<Path> files = Files.list(one)) {
            return files.filter(
                            file ->
                                    !List.of("huis", "soort.txt", "verwacht.txt")
                                            .contains(name(file)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void lay(Path overlay, Proefhuis huis) throws IOException {
        if (Files.isDirectory(overlay)) {
            try (Stream<Path> files = Files.walk(overlay)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    huis.write(overlay.relativize(file).toString(), Files.readString(file));
                }
            }
        }
    }

    private static String text(
            Map<String, String> before, Map<String, String> after, List<Finding> findings) {
        Map<String, String> made = new TreeMap<>(after);
        made.keySet().removeAll(before.keySet());
        String files =
                made.entrySet().stream()
                        .map(one -> "=== " + one.getKey() + "\n" + one.getValue())
                        .collect(Collectors.joining("\n"));
        String told =
                findings.stream()
                        .map(
                                one ->
                                        one.code()
                                                + " "
                                                + one.place()
                                                + "\n  "
                                                + one.message()
                                                + "\n  "
                                                + one.hint()
                                                + "\n")
                        .collect(Collectors.joining());
        return files + "\n" + told;
    }
}
