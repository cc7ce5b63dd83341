package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.browser.Zoekvragen.Score;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Families find what they look for with the words they have. The table in {@code docs/zoeken.md}
 * tells how often; it may be a little behind, and {@code -Dgolden=write} rewrites it.
 */
@InBrowser
class ZoekvragenTest {
    private static final Path TABLE = Path.of("docs/zoeken.md");
    private static final double ENOUGH = .9;
    private static final double BEHIND = .05;

    private static Map<String, Score> ask(Chromium chromium, LiveSite site) throws IOException {
        return ask(chromium, site, "**/nooit", text -> text);
    }

    /** The same with one file of the site changed. */
    private static Map<String, Score> ask(
            Chromium chromium, LiveSite site, String file, UnaryOperator<String> change)
            throws IOException {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().route(file, route -> changed(route, change));
            visit.go("/zoeken/");
            return Zoekvragen.read(Zoekvragen.DUTCH).ask(visit.page(), "/zoek.json");
        }
    }

    private static void changed(Route route, UnaryOperator<String> change) {
        var answer = route.fetch();
        route.fulfill(
                new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(change.apply(answer.text())));
    }

    private static Map<String, Score> withoutWords(Chromium chromium, LiveSite site)
            throws IOException {
        return ask(
                chromium,
                site,
                "**/zoek.json",
                text -> text.replaceFirst("\"zoekwoorden\":.*", "\"zoekwoorden\":[]}"));
    }

    private static Map<String, Score> withoutStems(Chromium chromium, LiveSite site)
            throws IOException {
        return ask(
                chromium,
                site,
                "**/zoekmachine.js",
                text -> text.replace("let s = w;", "let s = w; return w;"));
    }

    private static Map<String, Score> withoutMistakes(Chromium chromium, LiveSite site)
            throws IOException {
        return ask(
                chromium,
                site,
                "**/zoekmachine.js",
                text -> text.replace("threshold: .3", "threshold: 0"));
    }

    private static double found(Map<String, Score> scores) {
        return scores.values().stream().mapToDouble(Score::found).average().orElse(0);
    }

    private static double rank(Map<String, Score> scores) {
        return scores.values().stream().mapToDouble(Score::rank).average().orElse(0);
    }

    @Test
    void nineInTenFindItAmongTheFirstFive(Chromium chromium, LiveSite site) throws IOException {
        Map<String, Score> scores = ask(chromium, site);
        assertEquals(2, scores.size());
        scores.forEach(
                (half, score) -> {
                    assertTrue(score.queries() >= 30, half);
                    assertTrue(score.found() >= ENOUGH, () -> half + " " + score);
                });
    }

    @Test
    void withoutTheWordsOfFamiliesLessIsFound(Chromium chromium, LiveSite site) throws IOException {
        Map<String, Score> without = withoutWords(chromium, site);
        assertTrue(found(without) < found(ask(chromium, site)) - .05, without.toString());
    }

    @Test
    void withoutStemsOfWordsItStandsLower(Chromium chromium, LiveSite site) throws IOException {
        Map<String, Score> without = withoutStems(chromium, site);
        assertTrue(rank(without) < rank(ask(chromium, site)) - .01, without.toString());
    }

    @Test
    void withoutPatienceForTypingMistakesLessIsFound(Chromium chromium, LiveSite site)
            throws IOException {
        Map<String, Score> without = withoutMistakes(chromium, site);
        assertTrue(found(without) < found(ask(chromium, site)), without.toString());
    }

    @Test
    void theTableTellsHowOften(Chromium chromium, LiveSite site) throws IOException {
        Map<String, Map<String, Score>> all = new TreeMap<>();
        all.put("alles", ask(chromium, site));
        all.put("zonder geduld voor typfouten", withoutMistakes(chromium, site));
        all.put("zonder stammen", withoutStems(chromium, site));
        all.put("zonder zoekwoorden", withoutWords(chromium, site));
        ScoreTable table = ScoreTable.of(all);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(TABLE, table.text());
        }
        ScoreTable told = ScoreTable.read(Files.readString(TABLE));
        assertEquals(told.numbers().keySet(), table.numbers().keySet());
        told.numbers()
                .forEach(
                        (cell, number) ->
                                assertEquals(
                                        number,
                                        table.numbers().getOrDefault(cell, -1.0),
                                        BEHIND,
                                        cell + ": -Dgolden=write"));
    }
}
