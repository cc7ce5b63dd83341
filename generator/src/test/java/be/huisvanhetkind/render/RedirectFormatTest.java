package be.huisvanhetkind.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.rules.Proefhuis;
import be.huisvanhetkind.site.AddressCheck;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a page stood before, one comes to where it stands now. */
class RedirectFormatTest {
    private static final String NIEUWS =
            """
            ---
            titel: Open deur op zaterdag
            samenvatting: Kom binnenkijken en drink een koffie met ons.
            status: gepubliceerd
            nagekeken_op: 2026-11-02
            datum: 2026-11-02
            %s---

            %s
            """;

    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder);
    }

    private Site site(String base) {
        return Site.of(openbaar(), BaseUrl.of(base));
    }

    private OpenbaarHuis openbaar() {
        return OpenbaarHuis.of(huis.now());
    }

    private static Map<String, String> files(Site site) {
        return new RedirectFormat()
                .files(site).stream()
                        .collect(Collectors.toMap(OutputFile::path, RedirectFormatTest::text));
    }

    private static String text(OutputFile file) {
        return new String(file.recipe().bytes(), StandardCharsets.UTF_8);
    }

    private List<String> found() {
        return AddressCheck.all(site("/"), openbaar()).stream().map(Finding::code).toList();
    }

    private void nieuws(String id, String fields, String text) {
        huis.write("nieuws/" + id + ".md", NIEUWS.formatted(fields, text));
    }

    @Test
    void nothingMovedNothingIsMade() {
        assertEquals(Map.of(), files(site("/")));
    }

    @Test
    void inEveryLanguageItLeadsToTheSamePageOrTheDutchOne() {
        huis.append("huis.yml", "talen: [fr]\noude_adressen: [/aanbod/weg/, /oud/ding/]\n");
        nieuws("open", "oude_adressen: [/nieuws/deur/]\n", "Kom.");
        Map<String, String> files = files(site("https://huis.example/map/"));
        assertEquals(
                """
                /map/aanbod/weg/ /map/aanbod/ 301!
                /map/nieuws/deur/ /map/nieuws/open/ 301!
                /map/oud/ding/ /map/ 301!
                /map/fr/aanbod/weg/ /map/fr/aanbod/ 301!
                /map/fr/nieuws/deur/ /map/nieuws/open/ 301!
                /map/fr/oud/ding/ /map/fr/ 301!
                """,
                files.get("_redirects"));
        Document page = Jsoup.parse(files.getOrDefault("fr/aanbod/weg/index.html", ""));
        assertEquals("fr", page.select("html").attr("lang"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals("0; url=/map/fr/aanbod/", page.select("meta[http-equiv]").attr("content"));
        assertEquals("/map/fr/aanbod/", page.select("main a").attr("href"));
        assertEquals(
                "https://huis.example/map/fr/aanbod/",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(7, files.size());
    }

    @Test
    void whereAPageStandsNothingLeadsAway() {
        nieuws("open", "oude_adressen: [/aanbod/babbelcafe/, /media/x/]\n", "Kom.");
        assertEquals(List.of("oud-adres-bezet", "oud-adres-bezet"), found());
        assertEquals(Map.of(), files(site("/")));
    }

    @Test
    void twoThatLeadToEachOtherLeadNowhere() {
        nieuws("een", "oude_adressen: [/nieuws/twee/]\n", "Kom.");
        nieuws("twee", "oude_adressen: [/nieuws/een/]\n", "Kom.");
        assertEquals(List.of("oud-adres-bezet", "oud-adres-bezet"), found());
    }

    @Test
    void oneAddressLeadsOneWay() {
        nieuws("een", "oude_adressen: [/nieuws/oud/]\n", "Kom.");
        nieuws("twee", "oude_adressen: [/nieuws/oud/]\n", "Kom.");
        assertEquals(List.of("oud-adres-bezet"), found());
        assertEquals("/nieuws/oud/ /nieuws/een/ 301!\n", files(site("/")).get("_redirects"));
    }

    @Test
    void aLinkToAnOldAddressArrives() {
        nieuws("een", "oude_adressen: [/nieuws/oud/]\n", "[Lees](/nieuws/oud/)");
        assertEquals(List.of(), found());
    }

    @Test
    void aPageInAFolderOfOtherFilesIsFound() {
        huis.write(
                "paginas/assets.md",
                """
                ---
                titel: Wat we hebben
                samenvatting: Een lijst van wat we in huis hebben.
                status: gepubliceerd
                nagekeken_op: 2026-11-02
                ---

                Veel.
                """);
        assertTrue(found().contains("adres-botsing"));
    }
}
