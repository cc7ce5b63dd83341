package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a telephone of 390 by 844 points shows first, and how long pages are there. */
@InBrowser
class FirstScreenTest {
    private static final int SCREEN = 844;
    private static final String BOTTOM =
            "q => Math.round(document.querySelector(q).getBoundingClientRect().bottom + scrollY)";

    private static int bottom(Page page, String what) {
        return (int) page.evaluate(BOTTOM, what);
    }

    private static int height(Page page, String what) {
        return (int) page.evaluate("q => document.querySelector(q).offsetHeight", what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr/", "/ar/", "/tr/", "/uk/"})
    void theHomePageShowsTheQuestionTheSearchAndTheFirstQuestionOfParents(
            String home, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().setViewportSize(390, SCREEN);
            visit.go(home);
            assertTrue(bottom(visit.page(), ".veel li") <= SCREEN);
            assertTrue(bottom(visit.page(), "main .zoek") < bottom(visit.page(), ".veel li"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr/", "/ar/", "/tr/", "/uk/", "/partners/de-linde/"})
    void theFooterIsAtMostOneScreen(String path, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().setViewportSize(390, SCREEN);
            visit.go(path);
            assertTrue(
                    height(visit.page(), "footer") <= SCREEN,
                    () -> path + " " + height(visit.page(), "footer"));
        }
    }

    /** Of the place it is about, and of the home page; nowhere else. */
    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/locaties/huis-aarbeke/, true",
        "/locaties/heistraten/, false",
        "/partners/, false",
    })
    void aNoticeStandsWhereItMatters(String path, boolean there, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go(path);
            assertEquals(
                    there, visit.page().isVisible("a[href='/meldingen/wegenwerken-kerkplein/']"));
        }
    }

    /** The button to call was 92 points too wide. */
    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void twiceAsLargeStaysWithinThePage(int width, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().setViewportSize(width, SCREEN);
            for (String path : new String[] {"/", "/aanbod/hulp-met-papieren/", "/contact/"}) {
                visit.go(path);
                visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
                assertEquals(
                        "",
                        visit.page()
                                .evaluate(
                                        "() => [...document.querySelectorAll('main a.knop, footer a, header a')]"
                                                + ".filter(a => a.getBoundingClientRect().right > innerWidth + 1)"
                                                + ".map(a => a.textContent).join()"),
                        path);
            }
        }
    }

    @Test
    void aCardIsItsNameItsFactsAndItsState(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().setViewportSize(390, SCREEN);
            visit.go("/aanbod/");
            assertTrue(height(visit.page(), "li.rij") <= 240);
            assertFalse(visit.page().isVisible("li.rij .ruim"));
        }
    }

    @Test
    void whoReadsIsNotAskedToWrite(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/aanbod/hulp-met-papieren/");
            assertFalse(visit.page().textContent("main").contains("Bewerk deze pagina"));
            assertTrue(visit.page().isVisible(".schrijvers a"));
        }
    }

    /** Words that stand on more than one line, of what is read at a glance. */
    private static final String BROKEN =
            """
            () => [...document.querySelectorAll('main h1, main h2, main h3, .filter summary, .knop, .melding a')]
              .filter(el => el.getClientRects().length).flatMap(el => {
                const walk = document.createTreeWalker(el, NodeFilter.SHOW_TEXT), found = [];
                for (let node; (node = walk.nextNode());) {
                  for (const word of node.data.matchAll(/[^\\s\\u00ad\\u2010/-]{2,}/g)) {
                    const range = document.createRange();
                    range.setStart(node, word.index);
                    range.setEnd(node, word.index + word[0].length);
                    const tops = new Set([...range.getClientRects()].filter(box => box.width > 1).map(box => Math.round(box.top / 4)));
                    if (tops.size > 1) found.push(word[0]);
                  }
                }
                return found;
              })
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/agenda/",
                "/aanbod/",
                "/leeftijd/baby-peuter/",
                "/vragen/",
                "/partners/"
            })
    void noWordIsBrokenOnTheNarrowestTelephone(String path, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.NARROW)) {
            visit.go(path);
            assertEquals(List.of(), visit.page().evaluate(BROKEN));
        }
    }

    @Test
    void aBrokenWordIsSeen(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.NARROW)) {
            visit.show(
                    "<main><h2 style='width: 3em; overflow-wrap: anywhere'>Opvoedingswinkel</h2></main>");
            assertEquals(List.of("Opvoedingswinkel"), visit.page().evaluate(BROKEN));
        }
    }

    /** On how many lines each notice stands. */
    private static final String LINES =
            """
            () => [...document.querySelectorAll('.berichten a')].filter(a => a.getClientRects().length).map(a => {
              const range = document.createRange();
              range.selectNodeContents(a);
              return new Set([...range.getClientRects()].map(box => Math.round(box.bottom / 4))).size;
            })
            """;

    @Test
    void aNoticeTakesTwoLinesAtMost(Chromium chromium, LiveSite site) {
        Instant evening = Instant.parse("2026-11-25T19:00:00Z");
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.at(evening))) {
            visit.go("/");
            List<?> lines = (List<?>) visit.page().evaluate(LINES);
            assertFalse(lines.isEmpty());
            assertTrue(lines.stream().allMatch(one -> (Integer) one <= 2), lines.toString());
        }
    }
}
