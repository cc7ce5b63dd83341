package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.site.data.Api;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
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

    /** By the open data, which say of each time where it is. */
    @Test
    void aPlaceTellsOnlyTheTimesThatAreThere(LiveSite site) throws IOException {
        for (String path : fragments(site)) {
            if (path.startsWith("api/insluiten/locaties/")) {
                String place = path.replaceFirst(".*/(.*)\\.htm", "$1");
                for (Element item : Jsoup.parse(site.house().site().get(path)).select("li")) {
                    String[] of = item.select("a").attr("href").split("/");
                    String file = "api/v1/%s/%s.json".formatted(of[1], of[2]);
                    JsonNode keren =
                            new ObjectMapper()
                                    .readTree(site.house().site().get(file))
                                    .path("keren");
                    Set<String> there = new TreeSet<>();
                    keren.forEach(
                            keer -> {
                                if (keer.path("locatie").asText().equals(place)) {
                                    there.add(keer.path("einde").asText());
                                }
                            });
                    List<String> told = item.select("time").eachAttr("datetime");
                    assertTrue(there.containsAll(told), path + " " + item);
                }
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
