package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each house of the repository has the report that stands in {@code src/test/verslagen/<name>.txt}:
 * every warning there is meant to be. {@code -Dgolden=write} rewrites them; read the difference.
 */
class VerslagenTest {
    private static final Path REPORTS = Path.of("src/test/verslagen");
    private static final List<String> OTHERS = List.of("een-gebouw", "virtueel");

    @TempDir private Path home;

    @TestFactory
    Stream<DynamicTest> aHouseHasItsReport() {
        return houses().entrySet().stream()
                .map(
                        house ->
                                DynamicTest.dynamicTest(
                                        house.getKey(),
                                        () -> compare(house.getKey(), house.getValue())));
    }

    private Map<String, Path> houses() {
        Map<String, Path> houses =
                new TreeMap<>(
                        Map.of(
                                "demerdal", RealHouse.CONTENT,
                                "basishuis", Path.of("src/test/resources/basishuis"),
                                "kleinste-huis", Path.of("src/test/resources/uitleg-basis")));
        OTHERS.forEach(name -> houses.put(name, RealHouse.other(name, home.resolve("huizen"))));
        return houses;
    }

    private void compare(String name, Path content) throws IOException {
        String report = report(content).replace(content.toString().replace('\\', '/'), "content");
        Path expected = REPORTS.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, report);
        }
        assertEquals(Files.readString(expected), report);
    }

    private String report(Path content) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        System.setProperty("huis.hier", home.toString());
        try {
            String day = RealHouse.TODAY.toString();
            Main.run(
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    "check",
                    "--content",
                    content.toString(),
                    "--today",
                    day);
            return out + err.toString();
        } finally {
            System.clearProperty("huis.hier");
        }
    }
}
