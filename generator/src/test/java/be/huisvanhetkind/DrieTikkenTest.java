package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a family needs is at most three taps from home, without any script. */
class DrieTikkenTest {
    private static final int TAPS = 3;
    private static final List<Class<? extends Publiek>> FOR_FAMILIES =
            List.of(
                    Aanbod.class,
                    Activiteit.class,
                    Vraag.class,
                    Thema.class,
                    Partner.class,
                    Locatie.class,
                    Doorverwijspunt.class,
                    Tekstpagina.class);

    private static Map<String, String> site = Map.of();

    @BeforeAll
    static void build() {
        site = new WholeSite(BuiltHouse.real().site()).pages();
    }

    private static List<String> tooFar(Map<String, String> pages) {
        OpenbaarHuis huis = OpenbaarHuis.of(BuiltHouse.real().huis());
        Set<String> near = new Taps(pages).within(TAPS);
        return FOR_FAMILIES.stream()
                .flatMap(type -> huis.oorspronkelijk(type).stream())
                .map(item -> Addresses.of(item).file())
                .filter(page -> !near.contains(page))
                .toList();
    }

    @Test
    void everyItemIsNearHome() {
        assertEquals(List.of(), tooFar(site));
    }

    @Test
    void aPageThatNothingLeadsToIsNoticed() {
        Map<String, String> without = new HashMap<>(site);
        without.replaceAll(
                (page, html) ->
                        html.replace("href=\"/aanbod/babymassage/\"", "")
                                .replace("href=\"/aanbod/weggeefwinkel/\"", ""));
        assertEquals(List.of("aanbod/weggeefwinkel/index.html"), tooFar(without));
    }

    @Test
    void everyFacetHasPagesWithItsOffers() {
        Set<String> near = new Taps(site).within(TAPS - 1);
        for (String page :
                List.of(
                        "leeftijd/tiener",
                        "themas/opvoeden",
                        "locaties/huis-aarbeke",
                        "dag/zaterdag",
                        "prijs/gratis",
                        "prijs/kansentarief",
                        "afspraak/zonder",
                        "taal/ar",
                        "vorm/mobiel",
                        "partners/kompas")) {
            String html = site.getOrDefault(page + "/index.html", "");
            assertFalse(
                    !html.contains("href=\"/aanbod/") || !near.contains(page + "/index.html"),
                    page);
        }
    }
}
