package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.browser.Zoekvragen.Score;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Families find what they look for with the words they have. */
@InBrowser
class ZoekvragenTest {
    private static final double ENOUGH = .9;

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
            return Zoekvragen.read().ask(visit.page());
        }
    }

    private static void changed(Route route, UnaryOperator<String> change) {
        var answer = route.fetch();
        route.fulfill(
                new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(change.apply(answer.text())));
    }

    private static double found(Map<String, Score> scores) {
        return scores.values().stream().mapToDouble(Score::found).average().orElse(0);
    }

    private static double rank(Map<String, Score> scores) {
        return scores.values().stream().mapToDouble(Score::rank).average().orElse(0);
    }

    @Test
    void nineInTenFindItAmongTheFirstFive(Chromium chromium, LiveSite site, TestReporter reporter)
            throws IOException {
        Map<String, Score> scores = ask(chromium, site);
        assertEquals(2, scores.size());
        scores.forEach(
                (half, score) -> {
                    reporter.publishEntry(half, score.toString());
                    assertTrue(score.queries() >= 30, half);
                    assertTrue(score.found() >= ENOUGH, () -> half + " " + score);
                });
    }

    @Test
    void withoutTheWordsOfFamiliesLessIsFound(
            Chromium chromium, LiveSite site, TestReporter reporter) throws IOException {
        Map<String, Score> without =
                ask(
                        chromium,
                        site,
                        "**/zoek.json",
                        text -> text.replaceFirst("\"zoekwoorden\":.*", "\"zoekwoorden\":[]}"));
        without.forEach((half, score) -> reporter.publishEntry(half, score.toString()));
        assertTrue(found(without) < found(ask(chromium, site)) - .05, without.toString());
    }

    @Test
    void withoutStemsOfWordsLessIsFound(Chromium chromium, LiveSite site, TestReporter reporter)
            throws IOException {
        Map<String, Score> without =
                ask(
                        chromium,
                        site,
                        "**/zoekmachine.js",
                        text -> text.replace("let s = w;", "let s = w; return w;"));
        without.forEach((half, score) -> reporter.publishEntry(half, score.toString()));
        assertTrue(rank(without) < rank(ask(chromium, site)) - .01, without.toString());
    }
}
