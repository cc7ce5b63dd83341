package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.pagina.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No page is heavier than its budget. The table in {@code docs/gewicht.md} tells how heavy they are
 * now; it may be a KB behind, and {@code -Dgolden=write} rewrites it.
 */
@InBrowser
class WeightTest {
    private static final Path TABLE = Path.of("docs/gewicht.md");
    private static final String SCRIPT = Api.INSLUITSCRIPT.path();
    private static final double BEHIND = 1;

    /** How many pages are open at once. */
    private static final int WINDOWS = 10;

    @TempDir Path folder;

    /** What another site fetches to show the heaviest of its pieces. */
    private static FirstVisit embedded(LiveSite site) {
        return site.house().site().keySet().stream()
                .map(path -> "/" + path)
                .filter(path -> path.startsWith(Api.INSLUITEN))
                .map(path -> new FirstVisit(site.site(), path, List.of(path, SCRIPT)))
                .max(Comparator.comparing(FirstVisit::html).thenComparing(FirstVisit::path))
                .orElseThrow();
    }

    @Test
    void noFirstVisitIsHeavierThanItsBudget(Chromium chromium, LiveSite site) throws IOException {
        List<Page> pages =
                new Tour(site)
                        .perTemplate().stream()
                                .sorted(Comparator.comparing(page -> page.url().path()))
                                .toList();
        List<FirstVisit> visits = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += WINDOWS) {
            List<Page> some = pages.subList(from, Math.min(from + WINDOWS, pages.size()));
            visits.addAll(FirstVisit.of(chromium, site, some));
        }
        visits.add(embedded(site));
        String table = WeightTable.of(visits);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(TABLE, table);
        }
        assertEquals(
                List.of(),
                visits.stream()
                        .flatMap(v -> Budget.ALL.stream().flatMap(budget -> budget.problems(v)))
                        .toList());
        assertNearly(WeightTable.rows(Files.readString(TABLE)), WeightTable.rows(table));
    }

    /** A page that came or went says nothing; a page that became heavier does. */
    private static void assertNearly(
            Map<String, List<Integer>> told, Map<String, List<Integer>> measured) {
        measured.keySet().retainAll(told.keySet());
        assertFalse(measured.isEmpty());
        measured.forEach(
                (page, weights) ->
                        IntStream.range(0, weights.size())
                                .forEach(
                                        i ->
                                                assertEquals(
                                                        told.get(page).get(i),
                                                        weights.get(i),
                                                        BEHIND,
                                                        page + " changed: -Dgolden=write")));
    }

    @Test
    void noPageIsHeavierThanItsBudget(LiveSite site) {
        assertEquals(
                List.of(),
                site.pages().stream()
                        .map(page -> page.url().path())
                        .map(path -> FirstVisit.alone(site, path))
                        .flatMap(Budget.HTML::problems)
                        .toList());
    }

    @Test
    void aHeavyPageIsNoticed() throws IOException {
        String noise =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> Integer.toHexString(i * 7919))
                        .collect(Collectors.joining());
        Files.writeString(folder.resolve("zwaar.html"), noise);
        assertFalse(
                Budget.HTML
                        .problems(new FirstVisit(folder, "/zwaar.html", List.of("/zwaar.html")))
                        .toList()
                        .isEmpty());
    }
}
