package be.huisvanhetkind.data;

import static be.huisvanhetkind.data.DataFiles.house;
import static be.huisvanhetkind.data.DataFiles.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.site.adres.BaseUrl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of HSDS against its own schemas, made strict: what they do not name may not be. */
class HsdsSchemaTest {
    private static final String SCHEMAS = "hsds-3.0/schema/";
    private static final String DEFINITIONS = "definitions";

    @TempDir private Path folder;

    /** By what a file is. */
    private final Networknt judge = new Networknt(kind -> schema(kind).toString());

    private static ObjectNode published(String name) {
        return (ObjectNode) strict(read(Published.file(SCHEMAS + name)));
    }

    /** The same, in which no object may have what is not named. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(HsdsSchemaTest::strict);
        return schema;
    }

    /** All the definitions; the service itself is one of them, and a place of it may hold it. */
    private static ObjectNode definitions() {
        ObjectNode service = published("compiled/service_with_definitions.json");
        ObjectNode all = (ObjectNode) service.remove(DEFINITIONS);
        all.set("service", service);
        ((ObjectNode) all.at("/service_at_location/properties"))
                .putObject("service")
                .put("$ref", "#/definitions/service");
        return all;
    }

    private static ObjectNode full(String definition) {
        ObjectNode schema = definitions().objectNode();
        schema.put("$ref", "#/definitions/" + definition);
        schema.set(DEFINITIONS, definitions());
        return schema;
    }

    /** A page, of which the OpenAPI says the envelope. */
    private static ObjectNode page(ObjectNode each) {
        ObjectNode page = (ObjectNode) published("openapi.json").at("/components/schemas/Page");
        ObjectNode contents = ((ObjectNode) page.get("properties")).putObject("contents");
        contents.put("type", "array");
        each.remove(DEFINITIONS);
        contents.set("items", each);
        page.set(DEFINITIONS, definitions());
        page.properties();
        com.fasterxml.jackson.databind.node.ArrayNode required = page.putArray("required");
        page.get("properties").fieldNames().forEachRemaining(required::add);
        return page;
    }

    private static ObjectNode schema(String kind) {
        return switch (kind) {
            case "index" ->
                    (ObjectNode)
                            published("openapi.json")
                                    .at(
                                            "/paths/~1/get/responses/200/content/application~1json/schema");
            case "services/" -> full("service");
            case "organizations/" -> full("organization");
            case "service_at_locations/" -> full("service_at_location");
            case "taxonomies/" -> full("taxonomy");
            case "taxonomy_terms/" -> full("taxonomy_term");
            case "taxonomies" -> page(full("taxonomy"));
            case "taxonomy_terms" -> page(full("taxonomy_term"));
            default ->
                    page(
                            published(
                                    "compiled/"
                                            + kind.substring(0, kind.length() - 1)
                                            + "_list.json"));
        };
    }

    private static String kind(String path) {
        return path.contains("/")
                ? path.replaceFirst("/.*", "/")
                : path.replaceFirst("(-\\d+)?\\.json$", "");
    }

    private List<String> problems(String kind, String json) {
        return judge.problems(kind, real(json));
    }

    /** The judge knows which domains there are; those of examples are not among them. */
    private static String real(String json) {
        return json.replaceAll("(@[a-z0-9.-]+)\\.example\"", "$1.be\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void everyFileIsWhatHsdsSays(String name) {
        BuiltHouse house = house(name, folder);
        Set<String> kinds = new TreeSet<>();
        for (BaseUrl base : List.of(HsdsFiles.NAMED, BaseUrl.ROOT)) {
            HsdsFiles.of(house, base)
                    .json()
                    .forEach(
                            (path, json) -> {
                                kinds.add(kind(path));
                                assertEquals(List.of(), problems(kind(path), json), path);
                            });
        }
        assertEquals(11, kinds.size(), kinds.toString());
    }

    /** A fault of each kind, in a file of each kind that can have it. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    services/,             "status":"active",              "status":"open"
                    services/,             "status":"active",              "staat":"active"
                    services/,             "eligibility_description",      "voor_wie"
                    services/,             "freq":"WEEKLY",                "freq":"wekelijks"
                    services/,             "minimum_age":0,                "minimum_age":"nul"
                    services/,             "state_province",               "provincie"
                    services/,             "url":"http,                    "url":"geen adres
                    services,              "total_items",                  "totaal"
                    services,              "name",                         "naam"
                    organizations/,        "description",                  "uitleg"
                    organizations,         "id":",                         "id":"x
                    service_at_locations/, "location_type":"physical",     "location_type":"huis"
                    service_at_locations,  "description",                  "uitleg"
                    taxonomies/,           "name",                         "naam"
                    taxonomy_terms,        "code",                         "id_hier"
                    index,                 "openapi_url":"https,           "openapi_url":"geen adres
                    """)
    void theJudgeRefusesAPlantedFault(String kind, String right, String wrong) {
        Map<String, String> files = HsdsFiles.real().json();
        String good =
                files.entrySet().stream()
                        .filter(file -> kind(file.getKey()).equals(kind))
                        .map(Map.Entry::getValue)
                        .filter(json -> json.contains(right))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(), problems(kind, good));
        assertFalse(problems(kind, good.replace(right, wrong)).isEmpty());
    }

    /** What stands on a page stands in its own file too, and the pages have all. */
    @Test
    void aPageSaysTheSameAsTheFilesOfItsRows() {
        Map<String, String> files = HsdsFiles.real().json();
        Set<String> own = new TreeSet<>(files.keySet());
        own.removeIf(path -> !path.contains("/"));
        files.forEach(
                (path, json) -> {
                    for (JsonNode row : read(json).path("contents")) {
                        String file = kind(path) + "/" + row.get("id").asText() + ".json";
                        JsonNode whole = read(Objects.requireNonNull(files.get(file), file));
                        assertTrue(own.remove(file), file);
                        row.properties().stream()
                                .filter(field -> field.getValue().isValueNode())
                                .forEach(
                                        field ->
                                                assertEquals(
                                                        field.getValue(),
                                                        whole.get(field.getKey()),
                                                        file));
                    }
                });
        assertEquals(Set.of(), own);
    }
}
