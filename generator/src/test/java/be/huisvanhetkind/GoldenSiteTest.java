package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a small house becomes, to the byte, and what does not change it.
 *
 * <p>READ THIS IF {@code theSmallestHouseGivesThisSite} FAILS: a template, a word or an address
 * changed. Run {@code mvn test -Dtest=GoldenSiteTest -Dgolden=write} and read the difference of
 * {@code src/test/golden} like code.
 */
class GoldenSiteTest {
    private static final Path SMALLEST = Path.of("src/test/resources/uitleg-basis");
    private static final Path GOLDEN = Path.of("src/test/golden/kleinste-huis");
    private static final Path OFFER = Path.of("partners/kompas/aanbod");

    /** Two explanation pages are enough: one with prose and one with parts of files. */
    private static final Pattern HELP = Pattern.compile("hulp/(?!link-onveilig/|regel-vast/).*");

    /** Other versions of Java may pack a drawing otherwise; {@code DrawnTest} looks at them. */
    private static final Pattern DRAWN = Pattern.compile(".*\\.(png|ico|pdf)");

    /** Of the agenda one day, one week and one month are enough. */
    private static final Pattern DAYS =
            Pattern.compile("agenda/(2026-1[12]-(?!05)\\d\\d|week-2026-12-(14|21|28))/.*");

    /**
     * What data looks like follows from the declarations, and words are those of their lists; of
     * the days one is enough, and of two forms that say the same.
     */
    private static final Pattern DATA =
            Pattern.compile(
                    "data/(.+/.*|.*jsonld)|hsds/(taxonom|datapackage).*|api/v1/(schema/.*|openapi.json|begrippen.json|dagen/(?!2026-12-05).*)");

    /** The edition of a stylesheet or script, which changes with every letter of it. */
    private static final Pattern STAMP = Pattern.compile("(\\?v=|\"versie\" : \")[0-9a-f]{8}");

    /** The title and the main part of a page. */
    private static final Pattern MAIN =
            Pattern.compile("(?s).*(<title>.*?</title>).*(<main .*</main>).*");

    @TempDir private Path folder;

    private Path content = Path.of("");

    @BeforeEach
    void copyTheSmallestHouse() throws IOException {
        content = folder.resolve("content");
        PathUtils.copyDirectory(SMALLEST, content);
    }

    /**
     * Builds the house and gives its files, apart from what is copied as it is; the frame of pages
     * once, on the home page. Of the help for authors only two pages, because every new finding
     * would change the list and add a page, and all are tested in {@link HulpTest}.
     */
    private Map<String, String> site() {
        RealHouse.build(content, folder.resolve("site"), GoldenSiteTest::isTold);
        Map<String, String> files = Tree.of(folder.resolve("site"));
        files.replaceAll((path, text) -> STAMP.matcher(text).replaceAll("$1stempel"));
        files.replaceAll(
                (path, text) ->
                        path.endsWith(".html") && !path.equals("index.html")
                                ? MAIN.matcher(text).replaceAll("$1\n$2\n")
                                : text);
        return files;
    }

    private static boolean isTold(String path) {
        return !path.startsWith("assets/")
                && Stream.of(DRAWN, DAYS, DATA, HELP)
                        .noneMatch(left -> left.matcher(path).matches());
    }

    private static void assertSame(Map<String, String> expected, Map<String, String> site) {
        assertEquals(expected.keySet(), site.keySet());
        expected.forEach((path, text) -> assertEquals(text, site.get(path), path));
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Path anOffer() throws IOException {
        try (var files = Files.list(content.resolve(OFFER))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void theSmallestHouseGivesThisSite() throws IOException {
        Map<String, String> site = site();
        if ("write".equals(System.getProperty("golden"))) {
            if (Files.exists(GOLDEN)) {
                PathUtils.deleteDirectory(GOLDEN);
            }
            for (Map.Entry<String, String> file : site.entrySet()) {
                Path target = GOLDEN.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.write(target, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        assertSame(Tree.of(GOLDEN), site);
    }

    @Test
    void theDossierAndWhatIsNotPublishedChangeNothing() throws IOException {
        Map<String, String> before = site();
        String offer = Files.readString(anOffer());
        write(
                OFFER + "/nog-niet-klaar.md",
                offer.replace("status: gepubliceerd", "status: concept"));
        write(
                OFFER + "/voor-het-netwerk.md",
                offer.replaceFirst("---\n", "---\nzichtbaarheid: netwerk\n"));
        write(OFFER + "/voorbij.md", offer.replaceFirst("---\n", "---\ngeldig_tot: 2026-11-20\n"));
        write(OFFER + "/later.md", offer.replaceFirst("---\n", "---\ngeldig_vanaf: 2026-11-22\n"));
        write(
                "netwerk/signalen/hiaat.md",
                """
                ---
                titel: Een signaal
                status: gepubliceerd
                soort: hiaat
                richting: partners
                voortgang: nieuw
                ---
                Alleen voor het netwerk.
                """);
        assertTrue(offer.contains("status: gepubliceerd"));
        assertSame(before, site());
    }

    @Test
    void theSameTextInMarkdownAndAsciidocGivesTheSameSite() throws IOException {
        Path markdown = anOffer();
        String kop = Files.readString(markdown).replaceFirst("(?s)(---\n.*?\n---\n).*", "$1");
        Files.writeString(
                markdown,
                kop
                        + """

                ## Wat gebeurt er?

                Kom *gewoon* langs. Breng **niets** mee, of lees [hoe het gaat](/contact/).

                - eerst koffie
                - dan praten

                En daarna:

                1. een
                2. twee
                """);
        Map<String, String> before = site();
        Files.delete(markdown);
        String name =
                Objects.requireNonNull(markdown.getFileName()).toString().replace(".md", ".adoc");
        Files.writeString(
                markdown.resolveSibling(name),
                kop
                        + """

                == Wat gebeurt er?

                Kom _gewoon_ langs. Breng *niets* mee, of lees link:/contact/[hoe het gaat].

                * eerst koffie
                * dan praten

                En daarna:

                . een
                . twee
                """);
        assertSame(before, site());
    }

    @Test
    void theContentFolderItselfMayBeALink() throws IOException {
        Map<String, String> before = site();
        content = Files.createSymbolicLink(folder.resolve("koppeling"), content);
        assertSame(before, site());
    }

    @Test
    void aSiteInAFolderKeepsEveryLinkInThatFolder() throws IOException {
        Files.writeString(
                anOffer(),
                "\nLees ook [hoe je ons bereikt](/contact/).\n",
                StandardOpenOption.APPEND);
        RealHouse.build(
                content, folder.resolve("site"), BaseUrl.of("https://gemeente.example/huis/"));
        Tree.of(folder.resolve("site"))
                .forEach(
                        (path, html) -> {
                            if (path.endsWith(".html")) {
                                Jsoup.parse(html)
                                        .select("[href^=/], [src^=/]")
                                        .forEach(
                                                element -> {
                                                    String address =
                                                            element.hasAttr("href")
                                                                    ? element.attr("href")
                                                                    : element.attr("src");
                                                    assertTrue(
                                                            address.startsWith("/huis/"),
                                                            () -> path + ": " + element);
                                                });
                            }
                        });
    }

    @Test
    void aSourceThatIsGoneLeavesNoPageBehind() throws IOException {
        Map<String, String> before = site();
        write(
                OFFER + "/nog-iets.md",
                Files.readString(anOffer()).replaceFirst("titel: .*", "titel: Nog iets"));
        assertTrue(site().containsKey("aanbod/nog-iets/index.html"));
        Files.delete(content.resolve(OFFER).resolve("nog-iets.md"));
        assertSame(before, site());
        assertFalse(Files.exists(folder.resolve("site/aanbod/nog-iets")));
    }
}
