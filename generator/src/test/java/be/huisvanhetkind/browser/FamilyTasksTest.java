package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Families find what they need in three taps, once they chose their language. The tasks stand in
 * {@code spec/gezinstaken.md}; each is done with and without script.
 */
@InBrowser
class FamilyTasksTest {
    private static final Path TASKS = Path.of("src/test/spec/gezinstaken.md");
    private static final int MOST_TAPS = 3;
    private static final Pattern IN_LANGUAGE = Pattern.compile("(\\p{L}+): .*");

    /** Wednesday 25 November 2026, eight in the evening. */
    private static final Instant EVENING = Instant.parse("2026-11-25T19:00:00Z");

    private static final List<Screen> SCREENS =
            List.of(Screen.PHONE.at(EVENING), Screen.PHONE.at(EVENING).withoutScript());

    /** One row of the table. */
    private record Task(String says, List<String> taps, List<String> reads) {
        static Task of(String row) {
            List<String> cells = List.of(row.substring(2, row.length() - 2).split(" \\| "));
            return new Task(
                    cells.get(0),
                    List.of(cells.get(1).split(" → ")),
                    List.of(cells.get(2).split(" · ")));
        }

        /** Its language in its own script, when it is not Dutch. */
        Optional<String> language() {
            return Optional.of(IN_LANGUAGE.matcher(says))
                    .filter(Matcher::matches)
                    .map(found -> found.group(1));
        }
    }

    private static List<Task> tasks() throws IOException {
        try (Stream<String> lines = Files.lines(TASKS)) {
            return lines.filter(line -> line.startsWith("| "))
                    .filter(line -> !line.startsWith("| het gezin") && !line.startsWith("| ---"))
                    .map(Task::of)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> aFamilyFinds(Chromium chromium, LiveSite site) throws IOException {
        return tasks().stream()
                .flatMap(
                        task ->
                                SCREENS.stream()
                                        .map(
                                                screen ->
                                                        DynamicTest.dynamicTest(
                                                                task.says()
                                                                        + (screen.javascript()
                                                                                ? ""
                                                                                : " (no script)"),
                                                                () ->
                                                                        perform(
                                                                                task, chromium,
                                                                                site, screen))));
    }

    private static void perform(Task task, Chromium chromium, LiveSite site, Screen screen) {
        try (Visit visit = chromium.visit(site.server(), screen)) {
            visit.go("/");
            Family family = new Family(visit);
            task.language().ifPresent(family::choose);
            task.taps().forEach(family::tap);
            String page = family.reads();
            assertAll(
                    task.reads().stream()
                            .map(
                                    words ->
                                            () ->
                                                    assertTrue(
                                                            page.contains(words),
                                                            words + " is not on " + page)));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void thereAreTwentyTasksOfAtMostThreeTapsInEveryLanguage() throws IOException {
        assertTrue(tasks().size() >= 20);
        assertEquals(
                Set.of("Français", "English", "العربية", "Türkçe", "Українська"),
                tasks().stream()
                        .flatMap(task -> task.language().stream())
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(),
                tasks().stream().filter(task -> task.taps().size() > MOST_TAPS).toList());
    }

    @Test
    void whatIsNotThereCannotBeTapped(Chromium chromium, LiveSite site) {
        Task impossible = new Task("?", List.of("Koop een fiets"), List.of());
        assertThrows(AssertionError.class, () -> perform(impossible, chromium, site, Screen.PHONE));
        Task unread = new Task("?", List.of("Contact"), List.of("Koop een fiets"));
        assertThrows(AssertionError.class, () -> perform(unread, chromium, site, Screen.PHONE));
    }
}
