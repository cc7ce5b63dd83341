package be.huisvanhetkind;

import static be.huisvanhetkind.Outside.HOME;
import static be.huisvanhetkind.Outside.SITE;
import static be.huisvanhetkind.Outside.file;
import static be.huisvanhetkind.Outside.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The feeds of the real house, as another reader reads them. */
class FeedsTest {
    private static Map<String, Feed> feeds() throws Exception {
        Map<String, Feed> feeds = new TreeMap<>();
        for (String path : SITE.keySet()) {
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
                assertTrue(SITE.containsKey(file(entry.getId())), entry.getId());
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
}
