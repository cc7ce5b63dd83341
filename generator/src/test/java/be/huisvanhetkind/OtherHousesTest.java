package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Huisvorm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two houses unlike the one in {@code content/}: one without a building, one with only one. */
class OtherHousesTest {
    private static final String VIRTUAL = "virtueel";

    @TempDir static Path folder;

    private static Map<String, WholeSite> sites = Map.of();

    @BeforeAll
    static void build() {
        sites =
                Stream.of(VIRTUAL, "een-gebouw")
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name ->
                                                WholeSite.build(
                                                        RealHouse.other(name, folder),
                                                        folder.resolve("site-" + name))));
    }

    private static WholeSite site(String name) {
        return sites.getOrDefault(name, new WholeSite(Map.of()));
    }

    private static Huis huis(String name) {
        return RealHouse.check(folder.resolve(name)).value().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {VIRTUAL, "een-gebouw"})
    void aWholeSiteIsAsGoodAsTheRealOne(String name) throws Exception {
        WholeSite site = site(name);
        Huis huis = huis(name);
        assertEquals(List.of(), site.invalid());
        assertEquals(List.of(), site.badlyBuilt());
        assertEquals(List.of(), site.deadLinks());
        assertEquals(List.of(), site.doubleTitles());
        assertEquals(List.of(), site.withoutBrand(huis.verband().korteNaam()));
        assertEquals(List.of(), site.missing(OpenbaarHuis.of(huis)));
    }

    @ParameterizedTest
    @CsvSource({VIRTUAL + ",kanarie-kouterveld-3x", "een-gebouw,kanarie-brouwketel-8v"})
    void nothingOfTheDossierReachesTheSite(String name, String canary) {
        assertTrue(
                Tree.of(folder.resolve(name).resolve("netwerk")).values().stream()
                        .anyMatch(text -> text.contains(canary)));
        assertEquals(List.of(), site(name).holding(canary));
    }

    @Test
    void theVirtualHouseHasNoBuilding() {
        Huis huis = huis(VIRTUAL);
        assertEquals(Huisvorm.VIRTUEEL, huis.verband().statuut().vorm());
        assertEquals(
                List.of(),
                huis.all(Locatie.class).stream()
                        .map(Locatie::soort)
                        .filter(soort -> soort != Locatiesoort.ONLINE)
                        .filter(soort -> soort != Locatiesoort.VINDPLAATS)
                        .toList());
    }

    /**
     * The frame, the contact page and the home page invite to a building only where there is one.
     */
    @ParameterizedTest
    @CsvSource({VIRTUAL + ",false", "een-gebouw,true"})
    void onlyABuildingIsAPlaceToDropIn(String name, boolean isThere) {
        for (String path : List.of("index.html", "contact/index.html", "agenda/index.html")) {
            String text = Jsoup.parse(site(name).files().getOrDefault(path, "")).text();
            assertEquals(isThere, text.contains("kom langs"), path);
            assertEquals(isThere, text.contains("Alle plaatsen en uren"), path);
        }
    }

    @Test
    void whatHasNoAddressShowsNoneAndInvitesNobody() {
        String place = site(VIRTUAL).files().getOrDefault("locaties/online/index.html", "");
        assertFalse(place.contains("id=\"route\""));
        String offer = site(VIRTUAL).files().getOrDefault("aanbod/babylijn/index.html", "");
        String text = Jsoup.parse(offer).select("main").text();
        assertFalse(text.contains("ewoon langs"), text);
        Element card =
                Jsoup.parse(site(VIRTUAL).files().getOrDefault("locaties/index.html", ""))
                        .select(".plaats:has(a[href=/locaties/online/])")
                        .get(0);
        assertTrue(card.text().contains("Uren en contact"), card.text());
        assertFalse(card.html().contains("#i-plaats"), card.html());
    }

    /** What the script fills is left out: it has hours as data, or says what happens. */
    @ParameterizedTest
    @ValueSource(strings = {VIRTUAL, "een-gebouw"})
    void nothingIsLeftEmptyWhereAnAddressOrAPlaceWouldStand(String name) {
        List<String> empty =
                site(name).pages().entrySet().stream()
                        .flatMap(
                                page ->
                                        Jsoup.parse(page.getValue())
                                                .select("p, li, dd, dt, td, th, strong, a, h2, h3")
                                                .stream()
                                                .filter(OtherHousesTest::isEmpty)
                                                .map(element -> page.getKey() + ": " + element))
                        .toList();
        assertEquals(List.of(), empty);
        assertEquals(List.of(), site(name).holding(" , "));
        assertEquals(List.of(), site(name).holding("Bel voor de plaats"));
    }

    private static boolean isEmpty(Element element) {
        return element.text().isBlank()
                && !element.hasAttr("data-uren")
                && !element.hasAttr("role")
                && element.select("img, button").isEmpty();
    }
}
