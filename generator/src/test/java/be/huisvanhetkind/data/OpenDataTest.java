package be.huisvanhetkind.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.data.Datawaarde;
import be.huisvanhetkind.site.data.Omslag;
import be.huisvanhetkind.site.index.Index;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open data of a house, as programs of others read it. */
class OpenDataTest {
    private static final String ROOT = "api/v1/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    private BuiltHouse house(String name) {
        return name.equals("content")
                ? BuiltHouse.real()
                : BuiltHouse.of("generator/src/test/huizen/" + name, folder);
    }

    /** Every file with data, without what tells how the others look. */
    private static Map<String, String> data(BuiltHouse house) {
        Map<String, String> files = new TreeMap<>(house.site());
        files.keySet().removeIf(path -> !path.startsWith(ROOT) || !path.endsWith(".json"));
        files.keySet().removeIf(path -> schema(path).isEmpty());
        return files;
    }

    /** What a file must look like; nothing for what tells that of others. */
    private static String schema(String path) {
        String name = path.substring(ROOT.length()).replace(".json", "");
        if (name.equals("openapi") || name.startsWith("schema/")) {
            return "";
        } else if (name.startsWith("dagen/")) {
            return "dag";
        } else if (Set.of("index", "huis", "begrippen").contains(name)) {
            return name;
        }
        String folder = name.replaceFirst("(-\\d+)?$|/.*", "");
        return Datasoort.ALL.stream()
                .filter(soort -> soort.lijst().equals(folder))
                .map(soort -> soort.naam() + (name.contains("/") ? "" : "-lijst"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path));
    }

    /** Says what is wrong with a file. */
    private interface Judge {
        List<String> problems(String schema, String json);
    }

    private static Judge networknt(BuiltHouse house) {
        Map<String, Schema> known = new HashMap<>();
        return (name, json) ->
                known
                        .computeIfAbsent(
                                name,
                                first ->
                                        SchemaRegistry.withDefaultDialect(
                                                        SpecificationVersion.DRAFT_2020_12)
                                                .getSchema(schemaOf(name, house), InputFormat.JSON))
                        .validate(
                                json,
                                InputFormat.JSON,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true)))
                        .stream()
                        .map(Object::toString)
                        .toList();
    }

    private static Judge harrel(BuiltHouse house) {
        Validator validator = new ValidatorFactory().createValidator();
        Map<String, String> known = new HashMap<>();
        return (name, json) ->
                validator
                        .validate(
                                java.net.URI.create(
                                        known.computeIfAbsent(
                                                name,
                                                first ->
                                                        validator
                                                                .registerSchema(
                                                                        java.net.URI.create(
                                                                                "https://huis.example/"
                                                                                        + name),
                                                                        schemaOf(name, house)
                                                                                .replaceFirst(
                                                                                        "\"\\$id\":\"[^\"]*\",",
                                                                                        ""))
                                                                .toString())),
                                json)
                        .getErrors()
                        .stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getError())
                        .toList();
    }

    private static String schemaOf(String name, BuiltHouse house) {
        return Objects.requireNonNull(house.site().get(ROOT + "schema/" + name + ".json"), name);
    }

    private static String file(String name) {
        return Objects.requireNonNull(BuiltHouse.real().site().get(ROOT + name + ".json"), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void everyFileIsWhatItsSchemaSaysForTwoJudges(String name) {
        BuiltHouse house = house(name);
        for (Judge judge : List.of(networknt(house), harrel(house))) {
            data(house)
                    .forEach(
                            (path, json) ->
                                    assertEquals(
                                            List.of(), judge.problems(schema(path), json), path));
        }
    }

    @Test
    void bothJudgesRefuseEachPlantedFault() {
        BuiltHouse house = BuiltHouse.real();
        String good =
                data(house).entrySet().stream()
                        .filter(file -> schema(file.getKey()).equals("aanbod"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        List<String> faults =
                List.of(
                        good.replace("\"hash\":", "\"vreemd\":"),
                        good.replaceFirst("\"leeftijd_min\":-?\\d+", "\"leeftijd_min\":-10"),
                        good.replaceFirst("\"type\":\"aanbod\"", "\"type\":\"partner\""),
                        good.replaceFirst("\"extra_voor\"|\"titel\":", "\"extra_voor\":"));
        for (Judge judge : List.of(networknt(house), harrel(house))) {
            for (String fault : faults) {
                assertFalse(judge.problems("aanbod", fault).isEmpty(), fault.substring(0, 200));
            }
        }
    }

    @Test
    void openApiIsReadWithoutAWord() {
        SwaggerParseResult result = openApi(file("openapi"));
        assertEquals(List.of(), result.getMessages());
        OpenAPI api = result.getOpenAPI();
        assertEquals(4 + 3 * Datasoort.ALL.size(), api.getPaths().size());
        assertTrue(api.getComponents().getSchemas().containsKey("aanbod"));
    }

    @Test
    void openApiWithAFaultIsNot() {
        String good = file("openapi");
        String wrong = good.replaceFirst("\"in\":\"path\"", "\"in\":\"nergens\"");
        assertFalse(openApi(wrong).getMessages().isEmpty());
    }

    private static SwaggerParseResult openApi(String json) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(json, List.of(), options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void everyAddressOfTheSiteLeadsSomewhere(String name) {
        BuiltHouse house = house(name);
        Set<String> dead = new HashSet<>();
        data(house)
                .forEach(
                        (path, json) ->
                                texts(
                                        read(json),
                                        text -> {
                                            if (text.startsWith("/") && !isThere(text, house)) {
                                                dead.add(path + " " + text);
                                            }
                                        }));
        assertEquals(Set.of(), dead);
    }

    private static boolean isThere(String address, BuiltHouse house) {
        String path = address.replaceFirst("#.*", "").substring(1);
        return path.contains("{dag}")
                || house.site()
                        .containsKey(
                                path.endsWith("/") || path.isEmpty() ? path + "index.html" : path);
    }

    private static void texts(JsonNode node, Consumer<String> each) {
        if (node.isTextual()) {
            each.accept(node.asText());
        }
        node.forEach(child -> texts(child, each));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void noTwoGroupsShareANameAndNoTwoPropertiesAKey() {
        Map<String, Datatype.Group> known = new HashMap<>();
        Stream.concat(
                        Stream.of(Omslag.INDEX, Omslag.HUIS, Omslag.BEGRIPPEN, Omslag.DAG),
                        Datasoort.ALL.stream()
                                .flatMap(
                                        soort ->
                                                Stream.of(Omslag.item(soort), Omslag.lijst(soort))))
                .forEach(group -> collect(group, known));
        assertTrue(known.size() > 40, known.keySet().toString());
    }

    private static void collect(Datatype form, Map<String, Datatype.Group> known) {
        if (form instanceof Datatype.ListOf list) {
            collect(list.each(), known);
        } else if (form instanceof Datatype.Group group) {
            Datatype.Group same = known.putIfAbsent(group.name(), group);
            if (same == null) {
                assertEquals(
                        group.properties().size(),
                        group.properties().stream().map(Datatype.Property::key).distinct().count(),
                        group.name());
                group.properties().forEach(property -> collect(property.datatype(), known));
            } else {
                assertEquals(same, group);
            }
        }
    }

    /** A list tells of each item what its own file tells. */
    @Test
    void aListSaysTheSameAsTheFilesOfItsItems() {
        BuiltHouse house = BuiltHouse.real();
        Map<String, String> files = data(house);
        files.forEach(
                (path, json) -> {
                    if (schema(path).endsWith("-lijst")) {
                        for (JsonNode item : read(json).get("items")) {
                            String own = item.get("zelf").asText().substring(1);
                            JsonNode whole = read(Objects.requireNonNull(files.get(own), own));
                            item.properties()
                                    .forEach(
                                            field ->
                                                    assertEquals(
                                                            field.getValue(),
                                                            whole.get(field.getKey()),
                                                            own));
                        }
                    }
                });
    }

    /** Read by another reader than our writer. */
    @Test
    void aTableHasARowForEachItemOfItsList() throws IOException {
        Map<String, String> site = BuiltHouse.real().site();
        for (Datasoort soort : Datasoort.ALL) {
            String csv = Objects.requireNonNull(site.get(ROOT + soort.lijst() + ".csv"));
            CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
            try (CSVParser rows = format.parse(new StringReader(csv.replaceFirst("\uFEFF", "")))) {
                List<String> ids = rows.stream().map(row -> row.get("id")).toList();
                JsonNode list = read(file(soort.lijst()));
                assertEquals(list.get("totaal").asInt(), ids.size(), soort.lijst());
                assertTrue(rows.getHeaderNames().contains("titel"));
            }
        }
    }

    /** The times of an item are those of the site, and go on for thirteen months. */
    @Test
    void theTimesOfAnItemAreThoseOfTheSite() {
        BuiltHouse house = BuiltHouse.real();
        Index index = Site.of(OpenbaarHuis.of(house.huis()), BaseUrl.ROOT).index();
        String horizon =
                Datawaarde.moment(BuiltHouse.TODAY.plusWeeks(6).plusDays(1).atStartOfDay());
        String end = Datawaarde.moment(BuiltHouse.TODAY.plusMonths(13).plusDays(1).atStartOfDay());
        String last = "";
        for (Publiek item : Agenda.items(index).toList()) {
            Datasoort soort = Datasoort.of(item.getClass());
            JsonNode json = read(file(soort.lijst() + "/" + item.id()));
            List<String> told =
                    json.get("keren").findValuesAsText("start").stream()
                            .filter(start -> start.compareTo(horizon) < 0)
                            .toList();
            List<String> site =
                    Keren.of(item, index).stream()
                            .map(keer -> Datawaarde.moment(keer.start()))
                            .filter(start -> start.compareTo(horizon) < 0)
                            .toList();
            assertEquals(site, told, item.id());
            for (String start : json.get("keren").findValuesAsText("start")) {
                boolean isDated = item instanceof Activiteit;
                assertTrue(isDated || start.compareTo(end) < 0, item.id());
                last = start.compareTo(last) > 0 ? start : last;
            }
        }
        assertTrue(last.startsWith("2027-12"), last);
    }
}
