package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others than a reader get of the real house, which stands here in a folder of a server. */
class OutsideTest {
    private static final String HOME = HouseInFolder.HOME;

    private static Map<String, String> site = Map.of();

    @BeforeAll
    static void build() {
        site = Tree.of(HouseInFolder.server().resolve("map"));
    }

    private static byte[] bytes(String path) {
        return site.getOrDefault(path, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The file behind a whole address of this house. */
    private static String file(String address) {
        assertTrue(address.startsWith(HOME), address);
        String path = address.substring(HOME.length()).replaceFirst("[?#].*", "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static Map<String, Feed> feeds() throws Exception {
        Map<String, Feed> feeds = new TreeMap<>();
        for (String path : site.keySet()) {
            if (path.endsWith("feed.xml")) {
                feeds.put(path, (Feed) new WireFeedInput().build(new StringReader(text(path))));
            }
        }
        return feeds;
    }

    @Test
    void anotherReaderReadsEveryFeed() throws Exception {
        Map<String, Feed> feeds = feeds();
        assertTrue(
                feeds.keySet()
                        .containsAll(
                                Set.of(
                                        "nieuws/feed.xml",
                                        "agenda/feed.xml",
                                        "partners/de-linde/feed.xml")));
        for (Map.Entry<String, Feed> feed : feeds.entrySet()) {
            Set<String> ids = new HashSet<>();
            assertEquals(HOME + feed.getKey(), feed.getValue().getId());
            for (Entry entry : feed.getValue().getEntries()) {
                assertTrue(ids.add(entry.getId()), "twice: " + entry.getId());
                assertTrue(site.containsKey(file(entry.getId())), entry.getId());
                assertTrue(!entry.getUpdated().after(feed.getValue().getUpdated()));
                assertEquals(1, entry.getAuthors().size());
            }
        }
    }

    /** What JSON Feed 1.1 asks, and the same things in the same order as in Atom. */
    @Test
    void everyFeedIsThereAsJsonToo() throws Exception {
        for (Map.Entry<String, Feed> feed : feeds().entrySet()) {
            String path = feed.getKey().replace(".xml", ".json");
            JsonNode json = new ObjectMapper().readTree(text(path));
            assertEquals("https://jsonfeed.org/version/1.1", json.get("version").asText());
            assertEquals(HOME + path, json.get("feed_url").asText());
            assertEquals(
                    feed.getValue().getEntries().stream().map(Entry::getId).toList(),
                    json.get("items").findValuesAsText("id"));
            assertEquals(
                    feed.getValue().getEntries().stream().map(Entry::getTitle).toList(),
                    json.get("items").findValuesAsText("title"));
        }
    }

    @Test
    void aTitleStaysWhatItIsInAFeed() throws Exception {
        assertTrue(
                Objects.requireNonNull(feeds().get("agenda/feed.xml")).getEntries().stream()
                        .map(Entry::getTitle)
                        .anyMatch(HouseInFolder.HOSTILE::equals));
    }

    @Test
    void everyPageOfAFeedNamesIt() throws Exception {
        for (String path : feeds().keySet()) {
            Document page = Jsoup.parse(text(path.replace("feed.xml", "index.html")));
            assertEquals(
                    List.of("/map/" + path),
                    page.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href"));
        }
        assertEquals(
                2,
                Jsoup.parse(text("index.html"))
                        .select("link[rel=alternate][type=application/atom+xml]")
                        .size());
    }

    @Test
    void theMapForSearchEnginesHasEveryPageTheyMayShow() {
        Document map = Jsoup.parse(text("sitemap.xml"), "", Parser.xmlParser());
        List<String> listed =
                map.select("url > loc").eachText().stream().map(OutsideTest::file).toList();
        List<String> shown =
                site.keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .filter(path -> isOfItsOwn(path, Jsoup.parse(text(path))))
                        .toList();
        assertEquals(new HashSet<>(shown), new HashSet<>(listed));
        assertEquals(listed.size(), new HashSet<>(listed).size());
        assertTrue(
                map.select("lastmod").eachText().stream()
                        .allMatch(Pattern.compile("20\\d\\d-\\d\\d-\\d\\d").asMatchPredicate()));
        assertEquals(
                "2026-11-18",
                map.select("url:has(loc:contains(/map/activiteiten/pyjamafeest/)) > lastmod")
                        .text());
        assertTrue(text("robots.txt").contains("Sitemap: " + HOME + "sitemap.xml"));
    }

    /** Whether search engines may show it, under its own address. */
    private static boolean isOfItsOwn(String path, Document page) {
        return page.select("meta[name=robots]").isEmpty()
                && path.equals(file(page.select("link[rel=canonical]").attr("href")));
    }

    @Test
    void aPageInDutchWordsIsFoundAsTheDutchPage() {
        List<Document> foreign =
                site.keySet().stream()
                        .filter(path -> path.matches("(fr|en|ar|tr|uk)/.*index\\.html"))
                        .map(path -> Jsoup.parse(text(path), HOME + path))
                        .filter(page -> page.select("meta[name=robots]").isEmpty())
                        .toList();
        List<String> wrong =
                foreign.stream()
                        .filter(page -> isDutch(page) != leadsToDutch(page))
                        .map(Document::location)
                        .toList();
        assertEquals(List.of(), wrong);
        assertTrue(foreign.stream().anyMatch(OutsideTest::isDutch));
        assertTrue(foreign.stream().anyMatch(page -> !isDutch(page)));
    }

    private static boolean isDutch(Document page) {
        return !page.select("h1 [lang=nl], main .tekst[lang=nl]").isEmpty();
    }

    private static boolean leadsToDutch(Document page) {
        String canonical = page.select("link[rel=canonical]").attr("href");
        return canonical.equals(
                page.location()
                        .replaceFirst("/(fr|en|ar|tr|uk)/", "/")
                        .replaceFirst("index\\.html$", ""));
    }

    @Test
    void everyLanguageOfAPageIsTheOtherOf() {
        Document map = Jsoup.parse(text("sitemap.xml"), "", Parser.xmlParser());
        Map<String, List<String>> others = new TreeMap<>();
        map.select("url:has(xhtml|link)")
                .forEach(
                        url ->
                                others.put(
                                        url.select("loc").text(),
                                        url.select("xhtml|link").eachAttr("href")));
        assertTrue(others.size() > 100, "several languages");
        others.forEach(
                (page, all) -> {
                    assertTrue(all.contains(page), page);
                    all.forEach(other -> assertEquals(all, others.get(other), other));
                });
        assertEquals(
                others.size(), map.select("xhtml|link[hreflang=x-default]").size(), "one for each");
    }

    @Test
    void everyPageTellsWhereItIsAndWhatItLooksLike() throws IOException {
        Map<String, BufferedImage> seen = new TreeMap<>();
        for (String path : site.keySet()) {
            Document page = path.endsWith(".html") ? Jsoup.parse(text(path)) : new Document("");
            if (!path.endsWith(".html") || !page.select("meta[name=robots]").isEmpty()) {
                continue;
            }
            assertEquals(path, file(page.select("meta[property=og:url]").attr("content")));
            String card = file(page.select("meta[property=og:image]").attr("content"));
            if (!seen.containsKey(card)) {
                seen.put(card, ImageIO.read(new ByteArrayInputStream(bytes(card))));
            }
        }
        assertTrue(seen.size() > 10, "one for each partner");
        seen.values()
                .forEach(
                        card -> assertEquals("1200x630", card.getWidth() + "x" + card.getHeight()));
    }

    @Test
    void aPageOfAPartnerIsSharedWithItsOwnPicture() {
        assertEquals(
                HOME + "media/delen/partners/kompas.png",
                Jsoup.parse(text("partners/kompas/index.html"))
                        .select("meta[property=og:image]")
                        .attr("content"));
        assertEquals(
                HOME + "media/delen/huis.png",
                Jsoup.parse(text("agenda/index.html"))
                        .select("meta[property=og:image]")
                        .attr("content"));
    }

    @Test
    void everyIconIsThereAndAsLargeAsItSays() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(bytes("site.webmanifest"));
        assertEquals("/map/", manifest.get("start_url").asText());
        assertEquals("/map/", manifest.get("scope").asText());
        List<String> sizes = new ArrayList<>();
        for (JsonNode icon : manifest.get("icons")) {
            String path = icon.get("src").asText().replaceFirst("^/map/", "");
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes(path)));
            assertEquals(
                    icon.get("sizes").asText(), picture.getWidth() + "x" + picture.getHeight());
            assertTrue(drawn(picture), path + " is empty");
            sizes.add(icon.get("sizes").asText() + " " + icon.get("purpose").asText());
        }
        assertTrue(
                sizes.containsAll(List.of("192x192 any", "512x512 any", "512x512 maskable")),
                sizes::toString);
        byte[] ico = bytes("favicon.ico");
        BufferedImage tab = ImageIO.read(new ByteArrayInputStream(ico, 22, ico.length - 22));
        assertEquals("32x32", tab.getWidth() + "x" + tab.getHeight());
    }

    /** Whether something stands in the middle. */
    private static boolean drawn(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 5) {
            colours.add(picture.getRGB(picture.getWidth() / 2, y));
        }
        return colours.size() > 2;
    }

    @Test
    void aPhotoIsThereInEverySizeAPageAsksFor() throws IOException {
        Elements picture =
                Jsoup.parse(text("activiteiten/pyjamafeest/index.html")).select("main picture");
        List<String> asked = new ArrayList<>();
        for (String set : picture.select("[srcset]").eachAttr("srcset")) {
            for (String one : set.split(", ")) {
                String[] parts = one.split(" ");
                String path = parts[0].replaceFirst("^/map/", "");
                BufferedImage made = ImageIO.read(new ByteArrayInputStream(bytes(path)));
                assertEquals(parts[1], made.getWidth() + "w", path);
                asked.add(path);
            }
        }
        assertEquals(8, asked.size());
        Elements image = picture.select("img");
        assertEquals("lazy", image.attr("loading"));
        assertEquals("1280 800", image.attr("width") + " " + image.attr("height"));
    }

    @Test
    void aSiteThatDoesNotKnowItsNamePromisesNothing(@TempDir Path other) {
        RealHouse.build(Path.of("src/test/resources/uitleg-basis"), other.resolve("site"));
        Map<String, String> nameless = Tree.of(other.resolve("site"));
        assertEquals(
                List.of(),
                nameless.keySet().stream()
                        .filter(
                                path ->
                                        path.matches(
                                                ".*feed.(xml|json)|sitemap.xml|media/delen/.*"))
                        .toList());
        assertTrue(
                Jsoup.parse(nameless.getOrDefault("index.html", ""))
                        .select("[property^=og:], link[rel=canonical]")
                        .isEmpty());
    }
}
