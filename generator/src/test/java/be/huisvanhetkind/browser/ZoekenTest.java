package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page to search on. */
@InBrowser
class ZoekenTest {
    private static final String RESULTS = "#resultaten li.rij";

    private static Page search(Visit visit, String words) {
        visit.go("/zoeken/");
        visit.page().fill("#zoek", words);
        visit.page().press("#zoek", "Enter");
        visit.page().waitForSelector("#resultaten > *");
        return visit.page();
    }

    @Test
    void nothingIsAskedBeforeTheFieldIsChosen(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest((Request request) -> asked.add(request.url()));
            visit.go("/zoeken/");
            visit.settle();
            assertTrue(
                    asked.stream().noneMatch(url -> url.matches(".*(zoek\\.json|machine|fuse).*")));
            visit.page().waitForResponse("**/zoek.json", () -> visit.page().focus("#zoek"));
            assertEquals(1, asked.stream().filter(url -> url.endsWith("/zoek.json")).count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kledij, aanbod/weggeefwinkel/, kledij → weggeefwinkel",
        "psygoloog, doorverwijspunten/praten-met-een-psycholoog/, psygoloog → psycholoog",
        "crêche, aanbod/opvang-zoeken/, crêche → ",
    })
    void aResultSaysWhyItIsThere(
            String words, String url, String why, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = search(visit, words);
            String result = page.textContent(RESULTS + ":has(a[href='/" + url + "'])");
            assertTrue(result.contains(why.strip()), result);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theAddressKeepsTheWordsAndTheNumberIsTold(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = search(visit, "speelgoed lenen");
            int shown = page.querySelectorAll(RESULTS).size();
            assertTrue(page.url().endsWith("/zoeken/?q=speelgoed%20lenen"), page.url());
            String told = page.textContent(".telling[role=status]");
            assertTrue(told.matches("\\d+ resultaten voor “speelgoed lenen”"), told);
            visit.go("/zoeken/?q=speelgoed%20lenen");
            page.waitForSelector(RESULTS);
            assertEquals(shown, page.querySelectorAll(RESULTS).size());
            assertEquals(told, page.textContent(".telling[role=status]"));
        }
    }

    @Test
    void whoFindsNothingGetsAPhoneNumberAndTheThemes(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = search(visit, "xqzwvjk");
            assertTrue(page.isVisible("#resultaten a[href^='tel:']"));
            assertTrue(page.isVisible("#anders .tegel"));
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    @Test
    void aListOfResultsIsAccessible(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.NARROW)) {
            Page page = search(visit, "kind");
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(List.of(), ScriptJudge.REFLOW.problems(page));
            assertEquals(List.of(), ScriptJudge.TARGETS.problems(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zoeken/"})
    void theFormWorksFromAnywhere(String from, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go(from);
            visit.page().fill("main input[type=search]", "huiswerk");
            visit.page().press("main input[type=search]", "Enter");
            visit.page().waitForSelector(RESULTS + " a[href='/aanbod/huiswerkhulp/']");
        }
    }

    @Test
    void withoutScriptTheFormLeadsToEveryOtherWayIn(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.withoutScript())) {
            visit.go("/");
            visit.page().fill("main input[type=search]", "huiswerk");
            visit.page().press("main input[type=search]", "Enter");
            visit.page().waitForURL("**/zoeken/?q=huiswerk");
            assertTrue(visit.page().isVisible("main a[href='/a-z/']"));
            assertTrue(visit.page().isVisible("main .tegel"));
            assertFalse(visit.page().isVisible("#resultaten li"));
        }
    }

    @Test
    void whenTheWordsCannotBeFetchedTheOtherWaysStay(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().route("**/zoek.json", route -> route.abort());
            visit.go("/zoeken/");
            visit.page()
                    .waitForRequest("**/zoek.json", () -> visit.page().fill("#zoek", "huiswerk"));
            visit.page().press("#zoek", "Enter");
            visit.settle();
            assertTrue(visit.page().isVisible("main .tegel"));
        }
    }
}
