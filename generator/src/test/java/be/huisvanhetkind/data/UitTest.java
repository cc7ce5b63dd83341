package be.huisvanhetkind.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Activities in the shape of UiTdatabank. */
class UitTest {
    private static final String ROOT = "api/uitdatabank/";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What publiq publishes for its Entry API. */
    private static final String SCHEMAS = "udb3-json-schemas";

    private static Map<String, JsonNode> events() throws IOException {
        Map<String, JsonNode> events = new TreeMap<>();
        for (Map.Entry<String, String> file : BuiltHouse.real().site().entrySet()) {
            if (file.getKey().startsWith(ROOT)) {
                String id = file.getKey().substring(ROOT.length()).replace(".json", "");
                events.put(id, JSON.readTree(file.getValue()));
            }
        }
        return events;
    }

    private static List<String> texts(JsonNode list, String key) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(key).asText()));
        return texts;
    }

    @Test
    void everyActivityToComeHasTheTimesOfOurOwnData() throws IOException {
        Map<String, JsonNode> events = events();
        for (JsonNode item : JSON.readTree(DataFiles.file("activiteiten")).path("items")) {
            String id = item.path("id").asText();
            JsonNode keren = JSON.readTree(DataFiles.file("activiteiten/" + id)).path("keren");
            assertEquals(!keren.isEmpty(), events.containsKey(id), id);
            JsonNode event = events.get(id);
            if (event != null) {
                JsonNode times = event.path("subEvent");
                assertEquals(texts(keren, "start"), texts(times, "startDate"), id);
                assertEquals(texts(keren, "einde"), texts(times, "endDate"), id);
                String type = keren.size() == 1 ? "single" : "multiple";
                assertEquals(type, event.path("calendarType").asText(), id);
            }
        }
        assertTrue(events.size() > 20, events.keySet().toString());
    }

    @Test
    void agesPricesAndFacilitiesAreThoseOfTheHouse() throws IOException {
        JsonNode evening = Objects.requireNonNull(events().get("als-je-kind-ontploft"));
        assertEquals("1-9", evening.path("typicalAgeRange").asText());
        assertEquals(List.of("base", "tariff"), texts(evening.path("priceInfo"), "category"));
        assertEquals(List.of("3", "1"), texts(evening.path("priceInfo"), "price"));
        assertEquals("mixed", evening.path("attendanceMode").asText());
        List<String> terms = texts(evening.path("terms"), "domain");
        assertEquals("eventtype", terms.get(0));
        assertTrue(terms.contains("facility"), terms.toString());
    }

    @Test
    void thePublishedSchemasTakeEveryEventAndRefuseAFault() throws IOException {
        Schema schema = schema();
        for (Map.Entry<String, JsonNode> event : events().entrySet()) {
            JsonNode whole = withPlace(event.getValue());
            assertEquals(List.of(), List.copyOf(schema.validate(whole)), event.getKey());
            ((ObjectNode) whole).put("typicalAgeRange", "vanaf 3");
            assertFalse(schema.validate(whole).isEmpty());
        }
    }

    private static Schema schema() throws IOException {
        Published.file(SCHEMAS + "/event.json"); // or the test is skipped
        String home = "https://uit.example/";
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.list(Published.folder().resolve(SCHEMAS))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                all.put(home + file.getFileName(), Files.readString(file));
            }
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(all))
                .getSchema(SchemaLocation.of(home + "event.json"));
    }

    /** What only UiTdatabank can give. */
    private static JsonNode withPlace(JsonNode event) {
        String id = "/85b04295-479c-40f5-b3dd-469dfb4387b3";
        ((ObjectNode) event.path("location")).put("@id", "https://uit.example/places" + id);
        ((ObjectNode) event.path("organizer")).put("@id", "https://uit.example/organizers" + id);
        return event;
    }
}
