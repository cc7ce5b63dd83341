package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house may make its pages with another template engine of JBake: here with Thymeleaf. */
class EigenSjablonenTest {
    private static final Path OWN = Path.of("src/test/resources/eigen/vraag.thyme");
    private static final String VRAAG =
            """
            ---
            titel: "Slaapt <i>hij</i> & zij?"
            samenvatting: Slapen leer je met kleine stapjes.
            status: gepubliceerd
            nagekeken_op: 2026-10-12
            aanbod: [babbelcafe]
            leeftijd_min: 0
            leeftijd_max: 35
            ---
            Zie [het overzicht](/vragen/) en **rust**.
            """;

    /** One house for all tests, so that its pictures are made once. */
    @TempDir private static Path root;

    private static BrokenHouse house = new BrokenHouse(Path.of(""));

    @BeforeAll
    static void lay() throws IOException {
        house = BrokenHouse.base(root);
        Path huis = house.content().resolve("huis.yml");
        Files.writeString(huis, Files.readString(huis) + "talen: [fr]\n");
        BrokenHouse.copy(RealHouse.ROOT.resolve("templates"), root.resolve("templates"));
        house.write("vragen/slapen.md", VRAAG.getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(root.resolve("templates/eigen"));
    }

    @BeforeEach
    void withoutTemplates() throws IOException {
        PathUtils.cleanDirectory(root.resolve("templates/eigen"));
    }

    private void own(String name, String text) throws IOException {
        Files.writeString(root.resolve("templates/eigen").resolve(name), text);
    }

    private BrokenHouse.Transcript build() {
        return house.run(
                "build",
                "--content",
                root.resolve("content").toString(),
                "--templates",
                root.resolve("templates").toString(),
                "--assets",
                RealHouse.ROOT.resolve("assets").toString(),
                "--output",
                root.resolve("site").toString(),
                "--today",
                "2026-11-21");
    }

    private Document page(String language) throws IOException {
        BrokenHouse.Transcript said = build();
        assertEquals(0, said.code(), said.toString());
        Path file = root.resolve("site").resolve(language).resolve("vragen/slapen/index.html");
        return Jsoup.parse(Files.readString(file));
    }

    @Test
    void thePageIsMadeByTheTemplateOfTheHouse() throws IOException {
        own("vraag.thyme", Files.readString(OWN));
        Document page = page("");
        assertEquals("Slaapt <i>hij</i> & zij?", page.select("h1").text());
        assertTrue(page.select("h1 i").isEmpty(), "values are escaped");
        assertEquals("Menu", page.select(".woord").text());
        assertEquals("/vragen/", page.select(".weg a").attr("href"));
        assertEquals("rust", page.select(".tekst strong").text());
    }

    @Test
    void itsLinksAndWordsAreThoseOfTheLanguage() throws IOException {
        own("vraag.thyme", Files.readString(OWN));
        Document page = page("fr");
        assertEquals("fr", page.select("html").attr("lang"));
        assertEquals("nl", page.select("h1").attr("lang"));
        assertTrue(page.select(".weg a").attr("href").startsWith("/fr/"));
        assertTrue(page.select(".tekst a").attr("href").startsWith("/fr/"));
    }

    @Test
    void aTemplateOfOursIsReplacedBesideIt() throws IOException {
        own(
                "vraag.ftlh",
                "<#import \"lib/pagina.ftlh\" as p><@p.blad><p class=ons>${pagina.titel}</p></@p.blad>");
        assertEquals("Slaapt <i>hij</i> & zij?", page("").select("main .ons").text());
    }

    @Test
    void theBrandMustStandOnItToo() throws IOException {
        own("vraag.thyme", "<html><body th:text=\"${pagina.titel}\">x</body></html>");
        assertTold("merk-ontbreekt", "templates/eigen/vraag.thyme");
    }

    @Test
    void anErrorIsAFindingWithItsLine() throws IOException {
        own("vraag.thyme", "<html>\n<body>\n<p th:text=\"${pagina.niets.x}\">x</p></body></html>");
        assertTold("sjabloon-fout", "templates/eigen/vraag.thyme:3:");
    }

    @Test
    void brokenSyntaxAndUnknownWordsAreFindings() throws IOException {
        own("vraag.thyme", "<p th:text=\"${\">x</p>");
        assertTold("sjabloon-fout", "templates/eigen/vraag.thyme");
        own("vraag.thyme", "<p th:text=\"${woord['bestaat.niet']}\">x</p>");
        assertTold("sjabloon-fout", "bestaat.niet");
    }

    @Test
    void anEngineThatIsNotThereGivesAnEmptyPage() throws IOException {
        own("vraag.onbekend", "tekst");
        assertTold("pagina-leeg", "templates/eigen/vraag.onbekend");
    }

    private void assertTold(String code, String where) {
        BrokenHouse.Transcript said = build();
        assertEquals(1, said.code(), said.toString());
        assertTrue(said.toString().contains(code), said.toString());
        assertTrue(said.toString().contains(where), said.toString());
    }
}
