package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a house tells of itself, of a house with planted facts: a promise that is late, one nobody
 * works on, a count too small to tell, a neighbourhood without a place.
 */
class OverHetHuisTest {
    private static final String ACTIES = "acties/";

    private static WholeSite site = new WholeSite(Map.of());

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        Path content = RealHouse.other("een-gebouw", folder);
        change(content, ACTIES + "wie-nog-niet-kwam.md", "voortgang: klaar", "voortgang: gestopt");
        change(content, ACTIES + "samen-aan-de-telefoon.md", "[e4, s11]", "[e4]");
        change(content, "metingen/tieners-2026.md", "waarde: 54", "waarde: 3");
        site = WholeSite.build(content, folder.resolve("site"));
    }

    private static void change(Path content, String name, String from, String to)
            throws IOException {
        Path file = content.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    private static Document page(String path) {
        return Jsoup.parse(Objects.requireNonNull(site.files().get(path + "index.html"), path));
    }

    private static List<String> standen(String begin) {
        return page("huis/beloften/").select(".lijst > li").stream()
                .filter(punt -> punt.text().startsWith(begin))
                .map(punt -> punt.select(".merkje, p:not(:has(.merkje))").text())
                .toList();
    }

    @Test
    void aPromiseSaysHowFarItIs() {
        assertEquals(12, page("huis/beloften/").select(".lijst > li").size());
        assertEquals(List.of("Gelukt"), standen("Je raakt makkelijk binnen."));
        assertEquals(List.of("We zijn bezig"), standen("Gezinnen beslissen altijd mee."));
        assertEquals(
                List.of("Nog niet begonnen We zoeken nog samen hoe we dit aanpakken."),
                standen("We stemmen de zorg rond een gezin af"));
    }

    @Test
    void whatIsLateIsToldWithoutBlame() {
        assertEquals(
                List.of("Dit duurt langer dan we beloofden. We werken verder."),
                standen("We bereiken ook gezinnen"));
    }

    @Test
    void aCountUnderFiveIsInNoFileOfTheSite() {
        String rij = page("indicatoren/tieners/").select("table tr:last-child").text();
        assertTrue(rij.contains("minder dan 5 jongeren"), rij);
        String csv = site.files().getOrDefault("api/v1/metingen.csv", "");
        assertTrue(csv.contains("tieners-2026") && csv.contains(",2164,"), csv);
        assertFalse(csv.contains(",3,"), csv);
        String json = site.files().getOrDefault("api/v1/metingen/tieners-2026.json", "");
        assertFalse(json.contains("\"waarde\""), json);
    }

    @Test
    void aNeighbourhoodWithoutAPlaceLeadsToWhereOneIsHelped() {
        Document wijk = page("wijken/webbelaar/");
        assertTrue(wijk.select(".lead").text().contains("nog geen plaats"), wijk.text());
        assertEquals(5, wijk.select(".lijst > li").size());
        assertTrue(
                wijk.select(".lijst > li").stream()
                        .allMatch(domein -> domein.select("p").size() > 1),
                wijk.select(".lijst").html());
    }

    @Test
    void theShareOfWhoCoordinatesIsCounted() {
        String zelf = page("huis/aanbod/").select("p.lead").text();
        long aanbod =
                site.files().keySet().stream()
                        .filter(path -> path.matches("aanbod/[^/]+/index.html"))
                        .count();
        assertTrue(zelf.contains("van de " + aanbod + " dingen"), zelf);
    }

    @Test
    void aFigureStandsBesideThatOfTheYearBefore() {
        List<String> trend =
                page("indicatoren/bezoeken/").select("td[data-kop^=Vergeleken]").eachText();
        assertEquals(
                List.of("De eerste meting.", "↗ Meer dan in 2025: toen 2.164 bezoeken."), trend);
    }

    @Test
    void aKindOfOrganisationHasAPageWhenAPartnerIsOne() {
        assertEquals(links("partners/", "organisaties"), kinds());
        assertEquals(kinds(), links("organisaties/index.html", "organisaties"));
    }

    private static Set<String> kinds() {
        return site.files().keySet().stream()
                .filter(path -> path.matches("organisaties/[^/]+/index.html"))
                .map(path -> "/" + path.replace("index.html", ""))
                .collect(Collectors.toSet());
    }

    /** Where pages lead to in a section, other than its list. */
    private static Set<String> links(String pages, String section) {
        return site.pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith(pages))
                .map(page -> Jsoup.parse(page.getValue()))
                .flatMap(page -> page.select("main a[href^=/" + section + "/]").stream())
                .map(link -> link.attr("href"))
                .filter(href -> !href.equals("/" + section + "/"))
                .collect(Collectors.toSet());
    }

    @Test
    void theExamplesOfPublicFilesCanBeTakenAlong() throws IOException {
        assertEquals(
                Files.readString(RealHouse.CONTENT.resolve("_voorbeelden/partner.md")),
                site.files().get("hulp/voorbeelden/partner.md"));
        assertFalse(site.files().containsKey("hulp/voorbeelden/signaal.md"));
    }
}
