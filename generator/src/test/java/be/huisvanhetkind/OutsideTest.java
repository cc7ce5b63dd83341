package be.huisvanhetkind;

import static be.huisvanhetkind.Outside.HOME;
import static be.huisvanhetkind.Outside.SITE;
import static be.huisvanhetkind.Outside.bytes;
import static be.huisvanhetkind.Outside.file;
import static be.huisvanhetkind.Outside.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others than a reader get of the real house, which stands here in a folder of a server. */
class OutsideTest {
    /** The head of every page by its path. */
    private static final Map<String, Element> HEADS = heads();

    private static Map<String, Element> heads() {
        Map<String, Element> heads = new TreeMap<>();
        SITE.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> heads.put(path, Jsoup.parse(headOf(text(path))).head()));
        return heads;
    }

    private static Element head(String path) {
        return HEADS.getOrDefault(path, new Element("head"));
    }

    private static String headOf(String page) {
        return page.substring(0, page.indexOf("</head>"));
    }

    @Test
    void theMapForSearchEnginesHasEveryPageTheyMayShow() {
        Document map = Jsoup.parse(text("sitemap.xml"), "", Parser.xmlParser());
        List<String> listed =
                map.select("url > loc").eachText().stream().map(Outside::file).toList();
        List<String> shown =
                HEADS.keySet().stream().filter(path -> isOfItsOwn(path, head(path))).toList();
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
    private static boolean isOfItsOwn(String path, Element page) {
        return page.select("meta[name=robots]").isEmpty()
                && path.equals(file(page.select("link[rel=canonical]").attr("href")));
    }

    @Test
    void aPageInDutchWordsIsFoundAsTheDutchPage() {
        List<Document> foreign =
                SITE.keySet().stream()
                        .filter(path -> path.matches("(fr|en|ar|tr|uk)/.*index\\.html"))
                        .filter(path -> head(path).select("meta[name=robots]").isEmpty())
                        .map(path -> Jsoup.parse(text(path), HOME + path))
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
        for (String path : HEADS.keySet()) {
            Element page = head(path);
            if (!page.select("meta[name=robots]").isEmpty()) {
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
