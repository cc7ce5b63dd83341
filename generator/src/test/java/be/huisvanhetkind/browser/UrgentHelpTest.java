package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help that cannot wait stands first, can be read, and can be left at once. */
@InBrowser
class UrgentHelpTest {
    private static final String DANGER = "/vragen/ik-ben-bang-thuis/";
    private static final String AWAY = "https://www.meteo.be/";
    private static final Pattern WORD = Pattern.compile("(?m)^\\| ([^|]+?) \\| ([0-9 ]{3,}) \\|$");

    /** The smallest distance in pixels between a number and its name, of all that are seen. */
    private static final String GAP =
            """
            () => Math.min(...[...document.querySelectorAll('.nood a')]
              .filter(a => a.querySelector('bdi') && a.getClientRects().length).map(a => {
                const range = document.createRange(), nr = a.querySelector('bdi');
                range.setStartAfter(nr);
                range.setEndAfter(a.lastChild);
                const one = nr.getBoundingClientRect(), boxes = [...range.getClientRects()]
                  .filter(box => box.width > 1 && Math.abs(box.top - one.top) < one.height);
                return Math.min(99, ...boxes.map(
                  box => Math.max(box.left - one.right, one.left - box.right)));
              }))
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "/fr", "/ar", "/uk"})
    void aNumberStandsApartFromItsName(String taal, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            for (Media media : List.of(Media.SCREEN, Media.PRINT)) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
                for (String path : List.of("/contact/", DANGER)) {
                    visit.go(taal + path);
                    double gap = ((Number) visit.page().evaluate(GAP)).doubleValue();
                    assertTrue(gap > 2 && gap < 99, media + taal + path + " " + gap);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr/", "/ar/"})
    void wordsOfDangerShowWhomToCall(String home, Chromium chromium, LiveSite site)
            throws IOException {
        String spec = Files.readString(Zoekvragen.LANGUAGES);
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go(home + "zoeken/");
            WORD.matcher(spec)
                    .results()
                    .forEach(
                            row ->
                                    assertTrue(
                                            numbers(visit.page(), row.group(1))
                                                    .contains(row.group(2)),
                                            home + row.group()));
            for (String ordinary : List.of("kind slaapt slecht", "speelgoed", "crèche", "dokter")) {
                assertEquals(List.of(), numbers(visit.page(), ordinary), ordinary);
            }
            assertEquals(List.of(), visit.complaints());
        }
    }

    /** The numbers above the results for some words. */
    private static List<String> numbers(Page page, String words) {
        page.fill("#zoek", words);
        page.press("#zoek", "Enter");
        page.waitForFunction(
                "words => new URLSearchParams(location.search).get('q') === words"
                        + " && document.querySelector('.telling').textContent.includes(words)",
                words);
        return page.locator("#nood li:visible bdi").allTextContents().stream()
                .map(number -> number.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void thePageAboutDangerBeginsWithWhomToCall(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go(DANGER);
            assertEquals(
                    List.of("112", "1712", "102"),
                    visit.page().locator("main .nood bdi").allTextContents());
            visit.go("/vragen/mijn-kind-wil-niet-eten/");
            assertEquals(0, visit.page().locator("main .nood, [data-uitweg]").count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/fr", "/en", "/ar", "/tr", "/uk"})
    void itIsAccessibleInEveryLanguage(String taal, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.NARROW)) {
            visit.go(taal + DANGER);
            assertEquals(List.of(), Axe.violations(visit.page()));
            assertEquals(List.of(), ScriptJudge.REFLOW.problems(visit.page()));
            assertEquals(List.of(), ScriptJudge.TARGETS.problems(visit.page()));
        }
    }

    private static Visit reading(Chromium chromium, LiveSite site, Screen screen) {
        Visit visit = chromium.visit(site.server(), screen);
        visit.page()
                .route(
                        AWAY + "**",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("text/html")
                                                .setBody("<h1>Zon</h1>")));
        visit.go("/vragen/");
        visit.go(DANGER);
        return visit;
    }

    @Test
    void aClickLeavesAtOnceAndBackLeadsElsewhere(Chromium chromium, LiveSite site) {
        try (Visit visit = reading(chromium, site, Screen.PHONE)) {
            assertEquals(List.of(), visit.elsewhere());
            visit.page().click("[data-uitweg]");
            visit.page().waitForURL(AWAY);
            visit.page().goBack();
            assertTrue(visit.page().url().endsWith("/vragen/"), visit.page().url());
        }
    }

    @Test
    void threeTimesShiftDoesTheSame(Chromium chromium, LiveSite site) {
        try (Visit visit = reading(chromium, site, Screen.PHONE)) {
            visit.page().keyboard().press("Shift");
            visit.page().keyboard().press("Shift");
            visit.page().keyboard().press("a");
            visit.page().keyboard().press("Shift");
            visit.settle();
            assertTrue(visit.page().url().endsWith(DANGER));
            visit.page().keyboard().press("Shift");
            visit.page().keyboard().press("Shift");
            visit.page().waitForURL(AWAY);
        }
    }

    @Test
    void thePageIsBlankWhileTheOtherIsOnItsWay(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go(DANGER);
            Object left =
                    visit.page()
                            .evaluate(
                                    "() => { document.querySelector('[data-uitweg]').click();"
                                            + " return document.title + document.body.textContent; }");
            assertEquals("", left);
        }
    }

    @Test
    void withoutScriptItIsALink(Chromium chromium, LiveSite site) {
        try (Visit visit = reading(chromium, site, Screen.PHONE.withoutScript())) {
            assertFalse(visit.page().isVisible("[data-sneltoets]"));
            visit.page().click("[data-uitweg]");
            visit.page().waitForURL(AWAY);
        }
    }
}
