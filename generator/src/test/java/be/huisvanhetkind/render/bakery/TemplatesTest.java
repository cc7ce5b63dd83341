package be.huisvanhetkind.render.bakery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template of ours may do; say it with a view, or with a macro, instead. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("../templates");
    private static final int LONGEST = 160;
    private static final int WORTH_A_MACRO = 80;
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\?(no_esc|interpret|eval|eval_json|new|api)\\b|<#noautoesc|<#attempt| style=|"
                            + " on[a-z]+=\"");

    private static Stream<String> forbidden(String text) {
        return FORBIDDEN.matcher(text).results().map(hit -> hit.group());
    }

    private static Stream<String> tooLong(String text) {
        return text.lines().filter(line -> line.length() > LONGEST);
    }

    private static Stream<String> twice(String text) {
        return text
                .lines()
                .map(String::strip)
                .filter(line -> line.length() > WORTH_A_MACRO)
                .collect(Collectors.groupingBy(line -> line, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(line -> line.getValue() > 1)
                .map(Map.Entry::getKey);
    }

    private static String templates() {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            return templates
                    .filter(Files::isRegularFile)
                    .map(TemplatesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noTemplateTurnsEscapingOffOrRunsText() {
        assertEquals(List.of("?no_esc"), forbidden("<p>${i.lead?no_esc}</p>").toList());
        assertEquals(List.of(), forbidden(templates()).toList());
    }

    @Test
    void everyLineFitsOnAScreen() {
        assertEquals(1, tooLong("<p>" + "a".repeat(LONGEST) + "</p>\n<p>${i.lead}</p>").count());
        assertEquals(List.of(), tooLong(templates()).toList());
    }

    @Test
    void aLongLineStandsInOnePlace() {
        String line = "<p class=\"lead\">" + "${woord(\"home.titel\")} ".repeat(4) + "</p>";
        assertEquals(List.of(line), twice(line + "\n<p></p>\n  " + line).toList());
        assertEquals(List.of(), twice(templates()).toList());
    }
}
