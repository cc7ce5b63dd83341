package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.begin.Teksteditor;
import be.huisvanhetkind.model.Begrippen;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for VS Code, tried on what {@code huis check} prints about broken houses. */
class TeksteditorTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> FILES =
            Teksteditor.VSCODE.bestanden("./huis", Begrippen.GEEN);

    @TempDir private Path folder;

    private static JsonNode file(String name) throws IOException {
        return JSON.readTree(FILES.getOrDefault(".vscode/" + name, "{}"));
    }

    @Test
    void everyFindingStandsOnItsLine() throws IOException {
        JsonNode pattern = file("tasks.json").at("/tasks/0/problemMatcher/pattern");
        Pattern regexp = Pattern.compile(pattern.get("regexp").asText());
        int findings = 0;
        try (Stream<Path> cases = Files.list(Path.of("src/test/broken"))) {
            for (Path one : cases.sorted().toList()) {
                BrokenHouse house = BrokenHouse.of(folder.resolve(one.getFileName()), one);
                List<String> told = new ArrayList<>();
                JSON.readTree(house.check("--format", "json").out())
                        .get("bevindingen")
                        .forEach(finding -> told.add(row(finding)));
                String printed = house.check("--format", "gcc").out();
                assertEquals(told, found(printed, regexp, pattern), one.toString());
                findings += told.size();
            }
        }
        assertTrue(findings > 100, "there were " + findings);
    }

    private static String row(JsonNode finding) {
        String words = finding.get("message").asText() + " " + finding.get("hint").asText();
        return row(name -> name.equals("message") ? words : finding.get(name).asText());
    }

    private static String row(Function<String, String> value) {
        return Stream.of("file", "line", "column", "severity", "code", "message")
                .map(value)
                .map(text -> text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " "))
                .toList()
                .toString();
    }

    private static List<String> found(String printed, Pattern regexp, JsonNode pattern) {
        return printed.lines()
                .map(regexp::matcher)
                .filter(Matcher::find)
                .map(line -> row(name -> line.group(pattern.get(name).asInt())))
                .toList();
    }

    @Test
    void everySchemaOfTheSettingsIsThere() throws IOException {
        JsonNode schemas = file("settings.json").get("yaml.schemas");
        assertEquals(6, schemas.size());
        schemas.fieldNames()
                .forEachRemaining(path -> assertTrue(FILES.containsKey(path.substring(2)), path));
        assertEquals("content/huis.yml", schemas.at("/.~1.vscode~1schemas~1huis.json/0").asText());
    }

    @Test
    void theseFilesOfThisRepositoryAreThoseOfTheProgram() throws IOException {
        Begrippen words = RealHouse.check(RealHouse.CONTENT).value().orElseThrow().begrippen();
        for (Map.Entry<String, String> file :
                Teksteditor.VSCODE.bestanden("./huis", words).entrySet()) {
            Path here = RealHouse.ROOT.resolve(file.getKey());
            assertEquals(
                    file.getValue(),
                    Files.readString(here),
                    "./huis werkplek --call ./huis --ja writes " + file.getKey());
        }
    }
}
