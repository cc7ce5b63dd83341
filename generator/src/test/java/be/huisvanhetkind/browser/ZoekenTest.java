package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void withoutScriptTheFormLeadsToEveryWordFromAToZ(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.withoutScript())) {
            visit.go("/");
            visit.page().fill("main input[type=search]", "huiswerk");
            visit.page().press("main input[type=search]", "Enter");
            visit.page().waitForURL("**/a-z/?q=huiswerk");
            visit.page().click("main .chips a:text-is('H')");
            assertTrue(visit.page().isVisible("main a[href='/aanbod/huiswerkhulp/']"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "o.c.m.w., partners/sociaal-huis-aarbeke/",
        "OCMW, partners/sociaal-huis-aarbeke/",
        "o\u00adcmw, partners/sociaal-huis-aarbeke/",
        "K&G, aanbod/wegen-en-inenten/",
        "kind en gezin, aanbod/wegen-en-inenten/",
        "3296, locaties/huis-wilgenrode/",
        "Heistraten, locaties/heistraten/",
        "8j, leeftijd/lager/",
        "kind van 30 maanden, leeftijd/baby-peuter/",
        "kerstmis, nieuws/uren-rond-kerstmis/",
        "kerkplein, meldingen/wegenwerken-kerkplein/",
    })
    void wordsOfEveryKindFindTheirPage(String words, String url, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = search(visit, words);
            assertTrue(page.isVisible("#resultaten li:nth-child(-n+5) a[href='/" + url + "']"));
        }
    }

    /** Of each card that tells for whom it is, those for an age come before those for another. */
    @Test
    void whatIsForAnAgeComesFirst(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/zoeken/");
            assertEquals(
                    List.of(),
                    visit.page()
                            .evaluate(
                                    """
                                    async () => {
                                        const { bouw } = await import('/assets/zoekmachine.js');
                                        const gids = await (await fetch('/zoek.json')).json();
                                        const oud = new Map(gids.items.map(i => [i.kaart.url, i.leeftijd]));
                                        const zoek = bouw(gids), fout = [];
                                        for (const [vraag, maand] of [['8 jaar', 96], ['30 maanden', 30], ['15-jarige', 180]]) {
                                            const past = zoek(vraag).map(x => oud.get(x.kaart.url)).filter(l => l)
                                                .map(([min, max]) => min <= maand && max >= maand);
                                            if (!past[0] || past.lastIndexOf(true) > past.filter(p => p).length - 1) fout.push(vraag);
                                        }
                                        return fout;
                                    }
                                    """));
        }
    }

    /** Signs of every plane, halves of them, words of the glossary that are no words. */
    @Test
    void nothingThatCanBeTypedStopsIt(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/zoeken/");
            Object wrong =
                    visit.page()
                            .evaluate(
                                    """
                                    async () => {
                                        const { bouw } = await import('/assets/zoekmachine.js');
                                        const gids = await (await fetch('/zoek.json')).json();
                                        gids.zoekwoorden.push({ woord: '+', ook: ['&', 'K'] }, { woord: 'K&G', ook: ['?'] });
                                        const zoek = bouw(gids), fout = [];
                                        let zaad = 7;
                                        const kans = n => (zaad = (zaad * 48271) % 2147483647) % n;
                                        const stukken = ['8 jaar', '9999999999 jaar', '0m', '\\\\', '$&', '(?', '[', '.*', 'constructor', '__proto__',
                                            'K&G', 'a.b.c', '\\ud800', '\\udfff', '\\u00ad', '\\u202e', '\\u0000', 'İ', 'ß', 'ﷺ', '👩‍👧', "'", '’’', '%', 'ا', 'є'];
                                        for (let i = 0; i < 400; i++) {
                                            let s = '';
                                            for (let n = kans(6); n >= 0; n--) s += kans(3) ? stukken[kans(stukken.length)] + (kans(2) ? ' ' : '') : String.fromCharCode(kans(65536));
                                            try { if (!Array.isArray(zoek(s))) fout.push(s); } catch (e) { fout.push(JSON.stringify(s) + ' ' + e); }
                                        }
                                        try { zoek('opvoeding '.repeat(20000)); } catch (e) { fout.push(String(e)); }
                                        return fout;
                                    }
                                    """);
            assertEquals(List.of(), wrong);
            Page page = search(visit, "100% & a.b");
            page.evaluate(
                    "const v = document.getElementById('zoek'); v.value = '\\ud800 kind';"
                            + " v.form.requestSubmit()");
            page.waitForFunction("document.querySelector('.telling').textContent.includes('kind')");
            assertEquals(List.of(), visit.complaints());
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
