package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The drawings, the statements and the words as a family meets them. */
@InBrowser
class TekeningenInBrowserTest {
    private static final List<String> PAGES =
            List.of(
                    "/huis/",
                    "/partners/",
                    "/locaties/",
                    "/woorden/",
                    "/toegankelijkheid/",
                    "/privacy/",
                    "/partners/kompas/",
                    "/ar/partners/",
                    "/ar/locaties/");

    /** Texts of a drawing that leave it, or that cover one another. */
    private static final String COVERED =
            """
            () => Array.from(document.querySelectorAll('.tekening svg')).flatMap(svg => {
                const whole = svg.getBoundingClientRect();
                const boxes = Array.from(svg.querySelectorAll('text')).map(text => [text.textContent, text.getBoundingClientRect()]).filter(b => b[1].width > 0);
                const out = boxes.filter(b => b[1].left < whole.left - 1 || b[1].right > whole.right + 1).map(b => b[0] + ' leaves');
                const over = boxes.flatMap((a, i) => boxes.slice(0, i).filter(b => a[1].left < b[1].right && b[1].left < a[1].right && a[1].top + 3 < b[1].bottom && b[1].top + 3 < a[1].bottom).map(b => a[0] + ' covers ' + b[0]));
                return out.concat(over);
            })
            """;

    private static final String FILLS =
            """
            () => Array.from(new Set(Array.from(document.querySelectorAll('.tekening text'))
                .map(text => getComputedStyle(text).fill)))
            """;

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> problems(
            Chromium chromium, LiveSite site, Screen screen) {
        Map<String, List<String>> found = new TreeMap<>();
        try (Visit visit = chromium.visit(site.server(), screen)) {
            for (String path : PAGES) {
                visit.go(path);
                List<String> problems = new ArrayList<>(Axe.violations(visit.page()));
                problems.addAll((List<String>) visit.page().evaluate(COVERED));
                if (!visit.page()
                        .evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .equals(true)) {
                    problems.add("wider than the screen");
                }
                if (!problems.isEmpty()) {
                    found.put(path, problems);
                }
            }
            assertEquals(List.of(), visit.complaints());
            assertEquals(List.of(), visit.elsewhere());
        }
        return found;
    }

    @Test
    void nothingIsWrongOnAPhoneOrALargeScreenInLightOrDark(Chromium chromium, LiveSite site) {
        for (Screen screen : screens()) {
            assertEquals(Map.of(), problems(chromium, site, screen), screen.toString());
        }
    }

    @Test
    void wordsThatCoverOneAnotherOrLeaveTheDrawingAreFound(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page =
                    visit.show(
                            "<figure class=tekening><svg width=99 height=50><text y=20>aa</text>"
                                    + "<text y=20>bb</text><text x=95 y=45>cc</text></svg></figure>");
            assertEquals(List.of("cc leaves", "bb covers aa"), page.evaluate(COVERED));
        }
    }

    @Test
    void aHardWordOpensWhereItStands(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/partners/kompas/");
            Page page = visit.page();
            Locator word = page.locator("a.woord").first();
            word.click();
            page.waitForSelector(".woorduitleg:not(:empty)");
            assertEquals("true", word.getAttribute("aria-expanded"));
            assertTrue(page.url().endsWith("/partners/kompas/"), page.url());
            assertEquals(List.of(), Axe.violations(page));
            page.keyboard().press("Escape");
            assertEquals("false", word.getAttribute("aria-expanded"));
            assertEquals("woord", page.evaluate("document.activeElement.className"));
        }
    }

    @Test
    void withoutScriptAHardWordLeadsToItsExplanation(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.withoutScript())) {
            visit.go("/partners/kompas/");
            visit.page().locator("a.woord").first().click();
            assertTrue(visit.page().url().endsWith("/woorden/#w-pedagoog"), visit.page().url());
        }
    }

    /** Who chose colours gets those for every word of a drawing. */
    @Test
    void chosenColoursReachTheDrawings(Chromium chromium, LiveSite site) {
        try (Visit visit =
                chromium.visit(site.server(), Screen.DESKTOP.withForcedColors().dark())) {
            for (String path : List.of("/huis/", "/partners/", "/locaties/")) {
                visit.go(path);
                assertEquals(List.of("rgb(255, 255, 255)"), visit.page().evaluate(FILLS), path);
            }
        }
    }

    private static List<Screen> screens() {
        return List.of(
                Screen.PHONE,
                Screen.DESKTOP,
                Screen.PHONE.dark(),
                Screen.NARROW.withForcedColors());
    }
}
