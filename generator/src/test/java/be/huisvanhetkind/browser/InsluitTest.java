package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.site.data.Api;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What another site shows of a partner or a place. */
@InBrowser
class InsluitTest {
    private static final int SCRIPT_LIMIT = 1024;
    private static final String PLACE =
            """
            of => {
                document.documentElement.lang = 'nl';
                document.title = 'Een andere site';
                document.body.innerHTML = '<main><h1>Wij</h1><div data-huis-van-het-kind="' + of
                    + '"><a href="/">Kijk bij het huis</a></div></main>';
                const script = document.createElement('script');
                script.type = 'module';
                script.src = '/api/insluiten.js';
                document.head.append(script);
            }
            """;

    private static Page put(String of, Visit visit) {
        visit.go("/data/");
        visit.page().evaluate(PLACE, of);
        return visit.page();
    }

    private static List<String> fragments(LiveSite site) {
        return site.house().site().keySet().stream()
                .filter(path -> ("/" + path).startsWith(Api.INSLUITEN))
                .sorted()
                .toList();
    }

    @Test
    void everyPieceIsPlainAndItsLinksAreThere(LiveSite site) {
        List<String> all = fragments(site);
        assertTrue(all.contains("api/insluiten/locaties/huis-aarbeke.htm"), all.toString());
        for (String path : all) {
            Element body = Jsoup.parse(site.house().site().get(path)).body();
            Set<String> names =
                    body.select("*").stream()
                            .map(Element::normalName)
                            .collect(Collectors.toCollection(TreeSet::new));
            names.removeAll(List.of("body", "section", "h2", "ul", "li", "h3", "a", "p", "time"));
            assertEquals(Set.of(), names, path);
            assertEquals(0, body.select("[style], [onclick], [id]").size(), path);
            for (Element link : body.select("a")) {
                String file = link.attr("href").substring(1) + "index.html";
                assertTrue(site.house().site().containsKey(file), path + " " + link);
            }
        }
    }

    @Test
    void theScriptPutsItInItsPlaceWhereAxeFindsNothing(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = put("partners/kompas", visit);
            page.waitForSelector(".huis-van-het-kind li");
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(List.of(), visit.elsewhere());
        }
    }

    @Test
    void whatIsPastIsNotTold(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().clock().setFixedTime("2030-01-01T12:00:00");
            Page page = put("partners/kompas", visit);
            page.waitForSelector(".huis-van-het-kind li");
            assertEquals(0, page.locator(".huis-van-het-kind time").count());
        }
    }

    @Test
    void withoutSuchAPieceStaysWhatTheHostWrote(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = put("partners/bestaat-niet", visit);
            visit.settle();
            assertEquals("Kijk bij het huis", page.locator("main div").innerText());
        }
    }

    @Test
    void theScriptIsLight(LiveSite site) {
        FirstVisit script = FirstVisit.alone(site, Api.INSLUITSCRIPT.path());
        assertTrue(script.html() <= SCRIPT_LIMIT, script.html() + " bytes");
    }
}
