package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A partner has a face of its own: a colour, a logo and a text. Whatever it writes there, nothing
 * else of the site changes by one byte.
 */
class PartnergezichtTest {
    private static final String PARTNER = "partners/kompas/partner.md";
    private static final String PAGE = "partners/kompas/index.html";
    private static final String LOGO = "media/partners/kompas/logo.svg";

    /** Classes, ids and elements of the frame, and ways to leave the place one is given. */
    private static final String ATTACK =
            """


            <style>.kop, .merk img { display: none } .p-de-wieg { --eigen: red }</style>
            <link rel="stylesheet" href="https://vals.example/x.css">
            <div class="kop" id="inhoud" style="position:fixed;inset:0">Vals huis</div>
            <p class="merk" style="display:none" onclick="x()" data-uren="{}" hidden>Tekst</p>
            <h1 id="i-bel">Tweede titel</h1><header>Kop</header><footer class="voet">Voet</footer>
            <span class="p-de-wieg" id="net-t">Een ander</span> <a class="overslaan knop" href="/">Weg</a>
            <svg class="symbolen"><symbol id="i-huisje"><path d="M0 0h9v9z"/></symbol></svg>
            <base href="https://vals.example/"><meta http-equiv="refresh" content="0">
            </div></div></main></body></html><main id="inhoud"><p dir="rtl">Na het einde
            <b></td></tr></table></div></section><!-- <script>
            """;

    /** Ids and classes of the frame, in a logo that is allowed. */
    private static final String FACE =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" class="kop merk" id="inhoud"><title id="net-t">Vals</title><path id="i-bel" class="logo-h" d="M0 0h64v64H0z" fill="#f00"/></svg>
            """;

    /** The same drawing, as it is written anew: without names that could be of another. */
    private static final String WRITTEN =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><title>Vals</title><path d="M0 0h64v64H0z" fill="#f00"/></svg>
            """;

    @TempDir private Path folder;

    /** The site after one partner wrote what it could. */
    private static Map<String, String> attacked = Map.of();

    private Path content = Path.of("");

    @BeforeAll
    static void attack(@TempDir Path other) throws IOException {
        PartnergezichtTest partner = new PartnergezichtTest();
        partner.folder = other;
        partner.copy();
        partner.write(PARTNER, partner.read(PARTNER).replace("#e8830c", "#00ff00") + ATTACK);
        partner.write("partners/kompas/logo.svg", FACE);
        attacked = WholeSite.build(partner.content, other.resolve("site")).files();
    }

    @BeforeEach
    void copy() {
        content = folder.resolve("content");
        BrokenHouse.copy(RealHouse.CONTENT, content);
    }

    private String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(content.resolve(path).getParent());
        Files.writeString(content.resolve(path), text);
    }

    private static String text(Map<String, String> site, String path) {
        return site.getOrDefault(path, "");
    }

    /** The edition of the stylesheet with the colours of partners is asked for on every page. */
    private static String withoutStamp(String text) {
        return text.replaceAll("\\?v=[0-9a-f]{8}", "");
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(
                        path ->
                                !withoutStamp(before.getOrDefault(path, ""))
                                        .equals(withoutStamp(after.getOrDefault(path, ""))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatAPartnerWritesChangesItsOwnPageOnly() throws Exception {
        Map<String, String> before = BuiltHouse.real().site();
        Map<String, String> after = attacked;

        Set<String> elsewhere = changed(before, after);
        elsewhere.removeIf(path -> path.endsWith("/" + PAGE)); // the same page in other languages
        // In HSDS an organisation stands in each of its services; tables name it by a number.
        for (String path : elsewhere) {
            boolean isService = path.startsWith("hsds/services/");
            assertTrue(!isService || text(before, path).contains("Kompas"), path);
        }
        elsewhere.removeIf(path -> path.startsWith("hsds/"));
        // Its own flyer and data too, and the list of what devices keep, which names the edition of
        // the site.
        assertEquals(
                Set.of(
                        PAGE,
                        "partners/kompas/flyer.pdf",
                        LOGO,
                        "merk.css",
                        "sw.js",
                        "api/v1/partners.csv",
                        "api/v1/partners.json",
                        "api/v1/partners/kompas.json"),
                elsewhere);
        TreeSet<String> lines = new TreeSet<>(text(after, "merk.css").lines().toList());
        lines.removeAll(text(before, "merk.css").lines().toList());
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(line.startsWith(".p-kompas { --eigen: #"), line));
        assertOnlyTheTextDiffers(text(before, PAGE), text(after, PAGE));
    }

    private static void assertOnlyTheTextDiffers(String before, String after) {
        assertEquals(List.of(), HtmlChecks.problems(after));
        Document one = Jsoup.parse(before);
        Document two = Jsoup.parse(after);
        Element text = two.select("main .tekst").get(0);
        assertTrue(text.text().contains("Na het einde"));
        assertEquals(
                List.of(),
                text.children().select("[class]:not(.woord), [style], [hidden], [onclick]"));
        assertEquals(
                List.of(),
                text.children()
                        .select(
                                "style, link, div, h1, header, footer, svg, base, meta, main, script"));
        assertTrue(
                text.select("[id]").eachAttr("id").stream().allMatch(id -> id.startsWith("inh-")));
        one.select("main .tekst").get(0).remove();
        text.remove();
        assertEquals(withoutStamp(one.html()), withoutStamp(two.html()));
    }

    /** A picture cannot reach the page it stands on, so a logo is never drawn into one. */
    @Test
    void aLogoIsAlwaysAPictureOfItsOwn() throws Exception {
        Map<String, String> site = attacked;
        assertEquals(WRITTEN, text(site, LOGO));
        assertEquals(
                List.of(LOGO),
                site.entrySet().stream()
                        .filter(file -> file.getValue().contains("M0 0h64v64H0z"))
                        .map(Map.Entry::getKey)
                        .toList());
        assertFalse(Jsoup.parse(text(site, PAGE)).select("img[src=/" + LOGO + "]").isEmpty());
    }

    /** Only the small house may change elsewhere: it stands beside the name of the partner. */
    @Test
    void theSharedLogoStandsOnThePageOfEveryPartner() {
        BuiltHouse.real().site().entrySet().stream()
                .filter(page -> page.getKey().matches("partners/[^/]+/index.html"))
                .forEach(
                        page -> {
                            Document html = Jsoup.parse(page.getValue());
                            assertEquals(
                                    1, html.select("header .merk img[src=/media/logo.svg]").size());
                            assertEquals(
                                    1, html.select("main .onder img[src=/media/logo.svg]").size());
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red; } body { display: none",
                "#fff; } .kop { color: red",
                "var(--kop)",
                "url(https://vals.example/)",
                "#00ff0"
            })
    void aColourIsAColour(String colour) throws Exception {
        write(PARTNER, read(PARTNER).replace("\"#e8830c\"", "\"" + colour + "\""));
        assertEquals(Set.of("kleur-ongeldig"), errors());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<script>alert(1)</script>`",
                "`<foreignObject><p>x</p></foreignObject>`",
                "`<image href=\"/media/logo.svg\"/>`",
                "`<use href=\"https://vals.example/x.svg#a\"/>`",
                "`<path d=\"M0 0\" style=\"fill:url(https://vals.example/)\"/>`",
                "`<path d=\"M0 0\" fill=\"url(https://vals.example/#a)\"/>`",
                "`<path d=\"M0 0\" onload=\"x()\"/>`",
                "`<a href=\"https://vals.example/\"><path d=\"M0 0\"/></a>`",
                "`<animate attributeName=\"d\" to=\"M9 9\"/>`",
                "`<set attributeName=\"href\" to=\"javascript:x()\"/>`"
            })
    void aLogoThatDoesMoreThanDrawIsRefused(String inside) throws Exception {
        write(
                "partners/kompas/logo.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                        + inside
                        + "</svg>");
        assertEquals(Set.of("svg-onveilig"), errors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../logo.svg",
                "../de-wieg/logo.svg",
                "/logo.svg",
                "https://vals.example/l.svg"
            })
    void aLogoLiesInTheFolderOfThePartner(String path) throws Exception {
        write(PARTNER, read(PARTNER).replace("logo: logo.svg", "logo: " + path));
        assertEquals(Set.of("afbeelding-ontbreekt"), errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kom{}pas", "kompas,body", "Kompas", "kompas:root"})
    void aFolderIsAPlainName(String name) throws Exception {
        write("partners/" + name + "/partner.md", read(PARTNER).replace("logo: logo.svg\n", ""));
        assertTrue(errors().contains("naam-ongeldig"), errors().toString());
    }

    private Set<String> errors() {
        return RealHouse.check(content).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code())
                .filter(code -> !code.startsWith("verwijzing-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
