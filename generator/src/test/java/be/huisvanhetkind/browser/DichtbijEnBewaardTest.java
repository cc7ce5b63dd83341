package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor asks of the device itself: where am I, keep this, share this, open the map. */
@InBrowser
class DichtbijEnBewaardTest {
    private static final String OFFER = "/aanbod/hulp-met-papieren/";

    /** Beside the door of Heistraten. */
    private static void standAtHeistraten(Page page) {
        page.context().grantPermissions(List.of("geolocation"));
        String[] point =
                page.getAttribute("li.plaats:has(a[href$='/heistraten/'])", "data-punten")
                        .split(",");
        page.context()
                .setGeolocation(
                        new Geolocation(
                                Double.parseDouble(point[0]) + .001, Double.parseDouble(point[1])));
    }

    @Test
    void theNearestPlaceIsOnTopAndNothingIsSent(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/locaties/");
            Page page = visit.page();
            standAtHeistraten(page);
            List<String> asked = new ArrayList<>();
            page.onRequest((Request request) -> asked.add(request.url()));
            page.click(".dichtbij button");
            page.waitForSelector("li.plaats .afstand");
            String first = page.textContent("li.plaats");
            assertTrue(first.contains("Heistraten"), first);
            assertTrue(first.contains("op 100 meter, in rechte lijn"), first);
            assertTrue(asked.stream().allMatch(url -> url.contains("/assets/")), asked.toString());
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aanbod/", "/aanbod/?prijs=gratis"})
    void theNearestOffersAreOnTop(String list, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/locaties/");
            standAtHeistraten(visit.page());
            visit.go(list);
            visit.page().click(".dichtbij button");
            visit.page().waitForSelector("#resultaten li.rij:has-text('rechte lijn')");
            String first = visit.page().textContent("#resultaten li.rij");
            assertTrue(first.contains("op 100 meter"), first);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whoDoesNotSayWhereShePlacesIsToldSo(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/locaties/");
            visit.page().click(".dichtbij button");
            visit.page().waitForSelector(".dichtbij [role=status]:text('zegt niet waar je bent')");
        }
    }

    @Test
    void withoutScriptNothingIsPromised(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.withoutScript())) {
            visit.go("/locaties/");
            assertFalse(visit.page().isVisible(".dichtbij"));
            visit.go(OFFER);
            assertFalse(visit.page().isVisible(".delen button"));
            visit.go("/bewaard/");
            assertTrue(visit.page().isVisible("[data-leeg] a"));
        }
    }

    @Test
    void anAddressOpensAMap(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/locaties/heistraten/");
            String point = visit.page().getAttribute("#route a.toestel", "href");
            assertTrue(point.matches("geo:5\\d\\.\\d+,\\d\\.\\d+\\?q=.*"), point);
            String map = visit.page().getAttribute("#route a[rel=noreferrer]", "href");
            assertTrue(map.startsWith("https://www.openstreetmap.org/search?query=5"), map);
        }
    }

    @Test
    void whatIsKeptIsOnTheListAndCanBeTakenOff(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = visit.page();
            visit.go("/bewaard/");
            assertTrue(page.isVisible("[data-leeg]"));
            assertEquals(List.of(), Axe.violations(page));
            visit.go(OFFER);
            page.click("[data-bewaren]");
            page.waitForSelector("[data-lijst]");
            assertEquals("Haal weg uit je lijst", page.textContent("[data-bewaren]"));
            visit.go("/bewaard/");
            page.waitForSelector("#bewaard a[href='" + OFFER + "']");
            assertFalse(page.isVisible("[data-leeg]"));
            assertEquals(List.of(), Axe.violations(page));
            page.click("#bewaard button");
            page.waitForSelector("[data-leeg]");
            assertEquals("null", String.valueOf(page.evaluate("localStorage.getItem('bewaard')")));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsens",
                "{}",
                "[null,{\"url\":\"//x.example/\",\"titel\":\"x\"},{\"url\":\"javascript:1\",\"titel\":\"x\"}]"
            })
    void whatElseLiesInTheDeviceIsPassedOver(String kept, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/bewaard/");
            visit.page().evaluate("kept => localStorage.setItem('bewaard', kept)", kept);
            visit.go("/bewaard/");
            visit.settle();
            assertTrue(visit.page().isVisible("[data-leeg]"));
            assertEquals(List.of(), visit.complaints());
        }
    }
}
