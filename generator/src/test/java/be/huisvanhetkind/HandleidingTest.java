package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Afbeelding;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook in {@code docs/}: a house of text pages, as good as any other house. */
class HandleidingTest {
    private static final Path CONTENT = RealHouse.ROOT.resolve("docs/content");
    private static final int PICTURES = 15;
    private static final int BYTES = 60_000;

    @TempDir static Path folder;

    private static WholeSite site = new WholeSite(Map.of());
    private static Outcome<Optional<Huis>> checked = Outcome.of(Optional.empty());

    @BeforeAll
    static void build() {
        checked = RealHouse.check(CONTENT);
        site = WholeSite.build(CONTENT, folder.resolve("site"));
    }

    private static List<Tekstpagina> pages() {
        return checked.value().orElseThrow().all(Tekstpagina.class);
    }

    private static Document page(String path) {
        return Jsoup.parse(site.files().getOrDefault(path, ""));
    }

    @Test
    void nothingIsToBeSaidOfIt() {
        assertEquals(List.of(), checked.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void itsSiteIsAsGoodAsThatOfAnyHouse() throws Exception {
        assertEquals(List.of(), site.invalid());
        assertEquals(List.of(), site.badlyBuilt());
        assertEquals(List.of(), site.deadLinks());
        assertEquals(List.of(), site.doubleTitles());
    }

    @Test
    void nothingIsShownOfWhatThereIsNothingOf() {
        Document home = page("index.html");
        assertEquals(
                List.of("/zoeken/", "/beginnen/", "/schrijven/", "/nakijken/"),
                home.select(".menulijst a").stream().limit(4).map(a -> a.attr("href")).toList());
        assertEquals(
                List.of(),
                home.select("main a, .menulijst a, .voet a").stream()
                        .map(link -> link.attr("href"))
                        .filter(url -> url.matches("/(aanbod|agenda|locaties|partners|dag|huis)/"))
                        .toList());
    }

    /** From the first page on, “next” comes by every page of the book, and ends. */
    @Test
    void whoReadsOnReadsEverything() {
        List<String> read =
                Stream.iterate(
                                "/beginnen/",
                                url -> !url.isEmpty(),
                                url ->
                                        page(url.substring(1) + "index.html")
                                                .select(".reeks a[rel=next]")
                                                .attr("href"))
                        .limit(100)
                        .toList();
        long parts = pages().stream().filter(page -> page.deelVan().isPresent()).count();
        long chapters =
                pages().stream().filter(p -> p.menu() == Tekstpagina.Menuplek.HOOFD).count();
        assertEquals(parts + chapters, read.size());
        assertEquals(read.size(), read.stream().distinct().count());
    }

    @Test
    void picturesAreFewAndLight() throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.list(CONTENT.resolve("paginas"))) {
            pictures = files.filter(file -> !file.toString().endsWith(".md")).toList();
        }
        assertTrue(pictures.size() <= PICTURES, "pictures: " + pictures.size());
        for (Path picture : pictures) {
            assertTrue(Files.size(picture) <= BYTES, picture.toString());
        }
        assertEquals(
                pictures.size(),
                pages().stream()
                        .flatMap(page -> page.fiche().afbeelding().stream())
                        .map(Afbeelding::alt)
                        .distinct()
                        .count());
    }
}
