package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.browser.Zoekvragen.Score;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Families find what they look for in the words of their own language. */
@InBrowser
class ZoekvragenTalenTest {
    private static final double ENOUGH = .8;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "tr", "uk"})
    void fourInFiveFindItAmongTheFirstFive(String taal, Chromium chromium, LiveSite site)
            throws IOException {
        Score score = ask(taal, "/" + taal + "/zoek.json", chromium, site);
        assertTrue(score.queries() >= 20, taal);
        assertTrue(score.found() >= ENOUGH, () -> taal + " " + score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "uk"})
    void theDutchSearchWouldNotFindIt(String taal, Chromium chromium, LiveSite site)
            throws IOException {
        Score score = ask(taal, "/zoek.json", chromium, site);
        assertTrue(score.found() < ENOUGH, () -> taal + " " + score);
    }

    private static Score ask(String taal, String boek, Chromium chromium, LiveSite site)
            throws IOException {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/zoeken/");
            return Zoekvragen.read(Zoekvragen.LANGUAGES)
                    .of(taal)
                    .ask(visit.page(), boek)
                    .getOrDefault(taal, new Score(0, 0, 0, 0, List.of()));
        }
    }
}
