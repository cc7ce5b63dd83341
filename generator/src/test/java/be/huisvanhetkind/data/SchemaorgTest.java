package be.huisvanhetkind.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages tell programs in the words of schema.org, as another reader understands it. */
class SchemaorgTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> SITE = BuiltHouse.real().site();

    private static String data(String path) {
        String page = Objects.requireNonNull(SITE.get(path), path);
        return Jsoup.parse(page).select("script[type=application/ld+json]").html();
    }

    /** The words of schema.org are all in one vocabulary, so no machine is asked for them. */
    private static JsonArray expanded(String json) throws JsonLdError {
        String offline = json.replace("\"https://schema.org\"", "{\"@vocab\":\"" + SCHEMA + "\"}");
        return JsonLd.expand(JsonDocument.of(new StringReader(offline)))
                .base("https://huis.example/")
                .get();
    }

    /** Those that do not only lead on. */
    private static Stream<String> pages() {
        return SITE.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .filter(file -> !file.getValue().contains("http-equiv=\"refresh\""))
                .map(Map.Entry::getKey);
    }

    @Test
    void everyPageIsReadAndSaysWhatItIs() throws JsonLdError {
        Set<String> types = new TreeSet<>();
        for (String path : pages().toList()) {
            JsonArray things = expanded(data(path));
            assertFalse(things.isEmpty(), path);
            things.forEach(thing -> types.add(type(thing)));
        }
        assertTrue(
                types.containsAll(
                        List.of(
                                SCHEMA + "BreadcrumbList",
                                SCHEMA + "Event",
                                SCHEMA + "FAQPage",
                                SCHEMA + "GovernmentService",
                                SCHEMA + "NewsArticle",
                                SCHEMA + "Organization",
                                SCHEMA + "Place",
                                SCHEMA + "Service",
                                SCHEMA + "WebPage")),
                types.toString());
    }

    private static String type(JsonValue thing) {
        return thing.asJsonObject().getJsonArray("@type").getString(0);
    }

    @Test
    void whatIsNoJsonLdIsRefused() {
        assertThrows(
                JsonLdError.class,
                () -> expanded("{\"@context\":\"https://schema.org\",\"@id\":7}"));
    }

    /** What search engines ask of each kind. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Event,             name location startDate endDate eventStatus organizer
                    Service,           name provider availableChannel audience areaServed
                    GovernmentService, name provider availableChannel audience areaServed
                    Place,             name url
                    Organization,      name url memberOf
                    FAQPage,           mainEntity
                    BreadcrumbList,    itemListElement
                    NewsArticle,       headline datePublished publisher
                    """)
    void eachKindHasWhatItNeeds(String kind, String properties) throws JsonLdError {
        int found = 0;
        for (String path : pages().toList()) {
            for (JsonValue thing : expanded(data(path))) {
                if (type(thing).equals(SCHEMA + kind)) {
                    JsonObject one = thing.asJsonObject();
                    for (String property : properties.split(" ")) {
                        assertTrue(one.containsKey(SCHEMA + property), path + " lacks " + property);
                    }
                    found++;
                }
            }
        }
        assertTrue(found > 0, kind);
    }

    /** A step of the trail leads to a page of the site, and the last one is the page itself. */
    @Test
    void everyStepOfATrailIsAPage() throws Exception {
        for (String path : pages().toList()) {
            for (JsonNode thing : JSON.readTree(data(path)).get("@graph")) {
                if (thing.get("@type").asText().equals("BreadcrumbList")) {
                    String last = "";
                    for (JsonNode step : thing.get("itemListElement")) {
                        last = step.get("item").asText().substring(1);
                        String file =
                                last.isEmpty() || last.endsWith("/") ? last + "index.html" : last;
                        assertTrue(SITE.containsKey(file), path + " leads to " + file);
                        last = file;
                    }
                    assertEquals(path, last);
                }
            }
        }
    }
}
