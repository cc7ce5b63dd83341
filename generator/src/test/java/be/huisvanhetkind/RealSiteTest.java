package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.Publiek;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house in {@code content/}, built as a visitor gets it. */
class RealSiteTest {
    /** Stands only in the dossier, so it may stand nowhere on the site. */
    private static final String CANARY = "kanarie-zeldzaamwoord-7q";

    @TempDir static Path folder;

    private static Map<String, String> site = Map.of();

    @BeforeAll
    static void build() {
        RealHouse.build(RealHouse.CONTENT, folder.resolve("site"));
        site = new TreeMap<>();
        Tree.of(folder.resolve("site")).forEach((path, bytes) -> site.put(path, decode(bytes)));
    }

    private static String decode(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(site);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    @Test
    void theContentHasNoErrors() {
        List<Finding> errors =
                RealHouse.check(RealHouse.CONTENT).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void everyContentTypeIsThereAtLeastTwice() {
        Huis huis = RealHouse.check(RealHouse.CONTENT).value().orElseThrow();
        List<String> rare =
                ContentTypes.ALL.stream()
                        .filter(type -> huis.all(type.type()).size() < 2)
                        .map(ContentType::name)
                        .toList();
        assertEquals(List.of(), rare);
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        NuValidator validator = new NuValidator();
        assertFalse(
                validator
                        .errors("<!doctype html><html lang=nl><title>x</title><p id=a><p id=a>")
                        .isEmpty());
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> page : pages().entrySet()) {
            validator
                    .errors(page.getValue())
                    .forEach(error -> problems.add(page.getKey() + " " + error));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyPageIsWellBuilt() {
        List<String> problems = new ArrayList<>();
        pages().forEach(
                        (path, html) ->
                                HtmlChecks.problems(html)
                                        .forEach(problem -> problems.add(path + ": " + problem)));
        assertEquals(List.of(), problems);
    }

    @Test
    void noLinkIsDead() {
        List<String> problems = new ArrayList<>();
        pages().forEach(
                        (path, html) ->
                                HtmlChecks.deadLinks(html, site)
                                        .forEach(link -> problems.add(path + ": " + link)));
        assertEquals(List.of(), problems);
    }

    @Test
    void titlesAreUnique() {
        List<String> titles =
                pages().values().stream().map(html -> Jsoup.parse(html).title()).toList();
        assertEquals(titles.size(), titles.stream().distinct().count(), () -> "some of " + titles);
    }

    @Test
    void everyPageShowsTheSharedLogoNameAndPhone() {
        pages().forEach(
                        (path, html) -> {
                            String header = Jsoup.parse(html).select("body > header").outerHtml();
                            assertTrue(
                                    header.contains("Demerdal") && header.contains("tel:"), path);
                            assertTrue(header.contains("<img") || header.contains("<svg"), path);
                        });
    }

    @Test
    void everyPublicItemHasAPage() {
        OpenbaarHuis huis =
                OpenbaarHuis.of(RealHouse.check(RealHouse.CONTENT).value().orElseThrow());
        List<String> missing = new ArrayList<>();
        for (Map<String, Publiek> items : huis.items().values()) {
            for (Item item : items.values()) {
                boolean shown =
                        pages().entrySet().stream()
                                .anyMatch(
                                        page ->
                                                page.getValue()
                                                                .contains(
                                                                        item.titel()
                                                                                .replace(
                                                                                        "'",
                                                                                        "&#39;"))
                                                        || page.getKey()
                                                                .endsWith(
                                                                        "/"
                                                                                + item.id()
                                                                                + "/index.html"));
                if (!shown) {
                    missing.add(item.getClass().getSimpleName() + " " + item.id());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void nothingOfTheDossierReachesTheSite() throws Exception {
        boolean planted =
                Files.walk(RealHouse.CONTENT.resolve("netwerk"))
                        .filter(Files::isRegularFile)
                        .anyMatch(
                                file -> {
                                    try {
                                        return Files.readString(file).contains(CANARY);
                                    } catch (java.io.IOException broken) {
                                        throw new java.io.UncheckedIOException(broken);
                                    }
                                });
        assertTrue(planted, "the canary must sit in the dossier");
        site.forEach((path, text) -> assertFalse(text.contains(CANARY), path));
    }

    @Test
    void theSameInputGivesTheSameBytesAnywhere() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ForkJoinPool oneThread = new ForkJoinPool(1);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path other = folder.resolve("a folder/elders é");
            oneThread.submit(() -> RealHouse.build(RealHouse.CONTENT, other)).get();
            assertEquals(Tree.of(folder.resolve("site")), Tree.of(other));
        } finally {
            oneThread.shutdown();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
