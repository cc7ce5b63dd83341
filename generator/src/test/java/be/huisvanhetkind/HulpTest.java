package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.uitleg.Uitleg;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help for authors, as it stands on the site of a small house. */
class HulpTest {
    private static final BaseUrl BASE = BaseUrl.of("https://huis.example/");
    private static final Path SMALLEST = Path.of("src/test/resources/uitleg-basis");
    private static final Set<String> HIDDEN =
            Set.of("404.html", "offline.html", "zoeken/index.html", "bewaard/index.html");
    private static final String NOINDEX = "meta[name=robots][content=noindex]";

    @TempDir static Path folder;

    private static final Map<String, String> SITE = new TreeMap<>();

    @BeforeAll
    static void build() {
        RealHouse.build(SMALLEST, folder.resolve("site"), BASE);
        Tree.of(folder.resolve("site"))
                .forEach(
                        (path, bytes) ->
                                SITE.put(
                                        path,
                                        new String(
                                                bytes.getBytes(StandardCharsets.ISO_8859_1),
                                                StandardCharsets.UTF_8)));
    }

    private static String file(String path) {
        return Objects.requireNonNull(SITE.get(path), path);
    }

    private static Document list() {
        return Jsoup.parse(file("hulp/index.html"));
    }

    private static Document page(String code) {
        return Jsoup.parse(file("hulp/" + code + "/index.html"));
    }

    @Test
    void everyCodeHasAPageThatTheListLeadsTo() {
        assertEquals(
                Uitleg.codes().stream().map(code -> "/hulp/" + code + "/").sorted().toList(),
                list().select("section li a").eachAttr("href").stream().sorted().toList());
        for (String code : Uitleg.codes()) {
            assertEquals(
                    List.of("Wat is er?", "Waarom?", "Voorbeeld", "Zo wel"),
                    page(code).select("main h2").eachText(),
                    code);
        }
    }

    @Test
    void withoutScriptTheListIsCompleteAndTheSearchIsNotThere() {
        Document list = list();
        assertAll(
                () -> assertEquals(0, list.select("section[hidden], section [hidden]").size()),
                () -> assertTrue(list.expectFirst("form").hasAttr("hidden")),
                () -> assertTrue(list.expectFirst("[data-niets]").hasAttr("hidden")),
                () -> assertFalse(list.expectFirst("nav.chips").hasAttr("hidden")));
    }

    @Test
    void searchEnginesDoNotMeetIt() {
        SITE.forEach(
                (path, html) -> {
                    if (path.endsWith(".html")) {
                        boolean forAll = !path.startsWith("hulp/") && !HIDDEN.contains(path);
                        assertEquals(forAll, Jsoup.parse(html).select(NOINDEX).isEmpty(), path);
                    }
                });
        assertFalse(file("sitemap.xml").contains("/hulp/"));
        assertTrue(file("sitemap.xml").contains("/agenda/"));
    }

    @Test
    void onlyTheFooterLeadsFamiliesToIt() {
        SITE.forEach(
                (path, html) -> {
                    if (path.endsWith(".html") && !path.startsWith("hulp/")) {
                        Document page = Jsoup.parse(html);
                        assertEquals(1, page.select("footer a[href^=/hulp/]").size(), path);
                        assertEquals(1, page.select("a[href^=/hulp/]").size(), path);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "veld-onbekend, Fout: houdt de site tegen",
        "geen-openingsuren, Waarschuwing: de site komt er toch",
    })
    void aPageSaysWhetherTheSiteComesOut(String code, String words) {
        assertEquals(words, page(code).select(".merkje").text());
    }

    @Test
    void theSampleMarksTheLineTheCheckPointsAtAndTheLineThatPutsItRight() {
        Document page = page("afspraak-zonder-hoe");
        assertEquals(
                List.of("- dagen: [wo]", "hoe: Bel 013 00 12 50 voor een afspraak."),
                page.select("figure mark").eachText());
        assertEquals("content/locaties/speeltuin.md", page.expectFirst("figure figcaption").text());
        assertEquals(
                "afspraak-zonder-hoe in content/locaties/speeltuin.md, regel 13, teken 7",
                page.select(".uitslag li").text());
        assertTrue(page.expectFirst("pre").wholeText().startsWith("---\ntitel: De speeltuin\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "regel-vast, content/huis.yml Achteraan in dit bestand.",
        "huis-ontbreekt, content/huis.yml Dit bestand is weg.",
        "bestand-te-groot, content/nieuws/lang-verhaal.md 10000 keer na elkaar.",
        "sjabloon-fout, templates/404.ftlh",
        "symbolische-koppeling, "
                + "content/nieuws/open-deur.md Dit bestand wijst naar “../themas/opvoeden.md”.",
    })
    void howASampleIsWrittenIsSaidInPlainWords(String code, String words) {
        assertEquals(words, page(code).expectFirst("figcaption").text());
    }

    @Test
    void aFindingAboutAWholeFileNamesNoLine() {
        assertEquals(
                "huis-ontbreekt in content/huis.yml",
                page("huis-ontbreekt").select(".uitslag li").text());
    }
}
