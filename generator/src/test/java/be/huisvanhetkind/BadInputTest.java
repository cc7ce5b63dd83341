package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BrokenHouse.Transcript;
import be.huisvanhetkind.format.Promises;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/**
 * Whatever is in the files, the program says what is wrong and where, in every format, and never
 * breaks. When a seed fails, the house it made is in the message.
 */
class BadInputTest {
    private static final Path SMALL = Path.of("src/test/resources/uitleg-basis");
    private static final int ROUNDS = 2;
    private static final int DAMAGED = 25;
    private static final int AT_MOST_BYTES = 20_000;
    private static final Pattern STACK_TRACE =
            Pattern.compile("(?m)^\\s*at [\\w.$/]+\\(|Exception|Error:");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 6})
    void whateverIsInTheFilesCheckAndFormatGoOn(long seed) throws Exception {
        Random random = new Random(seed);
        Damage damage = new Damage(seed);
        List<Path> real = files(RealHouse.CONTENT);
        List<Path> small = files(SMALL);
        for (int round = 0; round < ROUNDS; round++) {
            BrokenHouse house = new BrokenHouse(Files.createTempDirectory(root, "huis"));
            BrokenHouse.copy(SMALL, house.content());
            for (int i = 0; i < DAMAGED; i++) {
                boolean isReal = random.nextInt(3) > 0;
                Path folder = isReal ? RealHouse.CONTENT : SMALL;
                List<Path> files = isReal ? real : small;
                Path file = files.get(random.nextInt(files.size()));
                // most of the time the house itself must be readable, or nothing is looked at
                if (!file.endsWith("huis.yml") || random.nextInt(4) == 0) {
                    house.write(
                            folder.relativize(file).toString().replace('\\', '/'),
                            damage.to(Files.readAllBytes(file)));
                }
            }
            everyFormatTells(house);
            formatLeavesWhatItDoesNotUnderstand(house);
        }
    }

    private static void everyFormatTells(BrokenHouse house) throws Exception {
        JsonNode found = JSON.readTree(check(house, "json"));
        for (JsonNode finding : found.get("bevindingen")) {
            assertPlace(house, finding);
        }
        int findings = found.get("bevindingen").size();
        JsonNode sarif = JSON.readTree(check(house, "sarif")).at("/runs/0/results");
        assertEquals(findings, sarif.size());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(check(house, "junit"))));
        check(house, "text");
        check(house, "github");
        check(house, "markdown");
    }

    private static String check(BrokenHouse house, String format) {
        Transcript printed = silently(() -> house.check("--format", format));
        assertEquals("", printed.err());
        assertTrue(printed.code() < 2, printed::text);
        assertFalse(STACK_TRACE.matcher(printed.out()).find(), printed::text);
        return printed.out();
    }

    /** A library that prints by itself prints English, and into the reports of others. */
    private static Transcript silently(Supplier<Transcript> run) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return run.get();
        } finally {
            System.setErr(before);
            assertEquals("", printed.toString(StandardCharsets.UTF_8));
        }
    }

    private static void assertPlace(BrokenHouse house, JsonNode finding) throws IOException {
        Path file = house.root().resolve(finding.get("file").asText());
        assertTrue(file.startsWith(house.content()), finding::toString);
        int line = finding.get("line").asInt();
        assertTrue(line >= 1, finding::toString);
        assertTrue(finding.get("column").asInt() >= 1, finding::toString);
        assertTrue(finding.get("length").asInt() >= 0, finding::toString);
        assertTrue(line <= lines(file) + 1, () -> finding + " of " + lines(file));
    }

    /** As many as an editor shows; one for a file that should be there. */
    private static int lines(Path file) {
        try {
            return Files.exists(file)
                    ? LINE_END.split(Files.readString(file, StandardCharsets.ISO_8859_1), -1).length
                    : 1;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void formatLeavesWhatItDoesNotUnderstand(BrokenHouse house) throws IOException {
        Map<String, String> before = Tree.of(house.content());
        Transcript printed = house.run("format", "--content", house.content().toString());
        assertTrue(printed.code() < 2, printed::text);
        assertFalse(STACK_TRACE.matcher(printed.text()).find(), printed::text);
        Map<String, String> changed = new TreeMap<>(Tree.of(house.content()));
        changed.entrySet().removeAll(before.entrySet());
        changed.keySet()
                .forEach(
                        name ->
                                assertTrue(
                                        printed.out().contains("In vorm gezet: content/" + name),
                                        name));
        before.forEach(
                (name, text) -> house.write(name, text.getBytes(StandardCharsets.ISO_8859_1)));
        Promises.keptIn(house.content());
    }

    /** In a stable order; large pictures say nothing. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> small = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) < AT_MOST_BYTES) {
                    small.add(file);
                }
            }
            return small;
        }
    }
}
