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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Families find what they need in three taps. The tasks stand in {@code spec/gezinstaken.md}; each
 * is done with and without script.
 */
@InBrowser
class FamilyTasksTest {
    private static final Path TASKS = Path.of("src/test/spec/gezinstaken.md");
    private static final int MOST_TAPS = 3;

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
    }

    private static List<Task> tasks() throws IOException {
        try (Stream<String> lines = Files.lines(TASKS)) {
            return lines.filter(line -> line.startsWith("| ")).skip(2).map(Task::of).toList();
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
    void thereAreTwelveTasksOfAtMostThreeTaps() throws IOException {
        assertTrue(tasks().size() >= 12);
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
