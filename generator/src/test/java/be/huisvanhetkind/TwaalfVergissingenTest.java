package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever makes a mistake can mend it by what {@code huis check} says: {@code
 * src/test/spec/twaalf-vergissingen.md}. {@code -Dgolden=write} rewrites what it says; then read
 * the story again, as somebody who never saw YAML.
 */
class TwaalfVergissingenTest {
    private static final String STORIES = "twaalf-vergissingen.md";
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final String WELL = "Alles klopt.";

    private final List<Example> steps = steps();

    @TempDir private Path root;

    @TestFactory
    Stream<DynamicTest> everyStepSaysWhatTheStoryTells() {
        return Spec.tests(STORIES, this::check);
    }

    /** What new writers were seen to read, each from the beginning. */
    @TestFactory
    Stream<DynamicTest> everyMistakeThatWasSeenSaysWhatToWrite() {
        return Spec.tests(
                "wat-schrijvers-lezen.md",
                row -> {
                    BrokenHouse house = fresh();
                    obey(house, row.parts().get(0).lines().toList());
                    return house.check().out().stripTrailing();
                });
    }

    @Test
    void twelveMistakesAreMended() {
        Map<String, List<String>> stories = new LinkedHashMap<>();
        steps.forEach(
                step ->
                        stories.computeIfAbsent(step.title(), title -> new ArrayList<>())
                                .add(step.expected()));
        assertEquals(12, stories.size());
        stories.forEach(
                (title, said) -> {
                    assertNotEquals(WELL, said.get(0), title);
                    assertEquals(WELL, said.get(said.size() - 1), title);
                });
    }

    /** What is said after a step, and so after the earlier steps of its story. */
    private String check(Example step) {
        BrokenHouse house = fresh();
        steps.stream()
                .filter(one -> one.title().equals(step.title()) && one.number() <= step.number())
                .forEach(one -> obey(house, one.parts().get(0).lines().toList()));
        String printed = house.check().out().stripTrailing();
        assertEquals(printed.equals(WELL) ? 0 : 1, house.check("--strict").code(), printed);
        return printed;
    }

    private BrokenHouse fresh() {
        try {
            BrokenHouse house = new BrokenHouse(Files.createTempDirectory(root, "verhaal"));
            BrokenHouse.copy(BASE, house.content());
            return house;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lines with an order; {@code in} and {@code nieuw} are followed by lines with - and +. */
    private static void obey(BrokenHouse house, List<String> lines) {
        for (int i = 0; i < lines.size(); ) {
            String[] order = lines.get(i).split(" ");
            int end = i + 1;
            while (end < lines.size() && "-+".indexOf(lines.get(end).charAt(0)) >= 0) {
                end++;
            }
            try {
                obey(house, order, lines.subList(i + 1, end));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            i = end;
        }
    }

    private static void obey(BrokenHouse house, String[] order, List<String> edits)
            throws IOException {
        Path file = house.content().resolve(order[1]);
        switch (order[0]) {
            case "in" -> house.write(order[1], edited(Files.readString(file), edits));
            case "nieuw" -> house.write(order[1], edited("", edits));
            case "weg" -> Files.delete(file);
            case "kopieer" -> house.write(order[2], Files.readAllBytes(file));
            case "verhuis" -> {
                house.write(order[2], Files.readAllBytes(file));
                Files.delete(file);
            }
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    /** Each block of lines that go makes place for the block that comes behind it. */
    private static byte[] edited(String text, List<String> edits) {
        String edited = text;
        for (int i = 0; i < edits.size(); ) {
            StringBuilder goes = new StringBuilder();
            StringBuilder comes = new StringBuilder();
            for (; i < edits.size() && edits.get(i).startsWith("-"); i++) {
                goes.append(typed(edits.get(i)));
            }
            for (; i < edits.size() && edits.get(i).startsWith("+"); i++) {
                comes.append(typed(edits.get(i)));
            }
            assertTrue(edited.contains(goes), () -> "not there: " + goes);
            edited =
                    goes.isEmpty()
                            ? edited + comes
                            : edited.replaceFirst("(?m)^" + quote(goes), replacement(comes));
        }
        return edited.getBytes(StandardCharsets.UTF_8);
    }

    private static String typed(String edit) {
        return Spec.text(edit.length() > 2 ? edit.substring(2) : "") + "\n";
    }

    private static String quote(CharSequence text) {
        return Pattern.quote(text.toString());
    }

    private static String replacement(CharSequence text) {
        return Matcher.quoteReplacement(text.toString());
    }

    private static List<Example> steps() {
        try {
            return Spec.parse(Files.readAllLines(Path.of("src/test/spec", STORIES))).examples();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
