package be.huisvanhetkind.data;

import static be.huisvanhetkind.data.DataFiles.ROOT;
import static be.huisvanhetkind.data.DataFiles.data;
import static be.huisvanhetkind.data.DataFiles.file;
import static be.huisvanhetkind.data.DataFiles.house;
import static be.huisvanhetkind.data.DataFiles.schema;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.site.data.Datasoort;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open data against their own schemas and OpenAPI, by judges of others. */
class OpenDataSchemaTest {
    @TempDir private Path folder;

    /** Says what is wrong with a file. */
    private interface Judge {
        List<String> problems(String schema, String json);
    }

    private static Judge networknt(BuiltHouse house) {
        return new Networknt(name -> schemaOf(name, house))::problems;
    }

    private static Judge harrel(BuiltHouse house) {
        Validator validator = new ValidatorFactory().createValidator();
        Map<String, String> known = new HashMap<>();
        return (name, json) ->
                validator
                        .validate(
                                URI.create(
                                        known.computeIfAbsent(
                                                name,
                                                first ->
                                                        validator
                                                                .registerSchema(
                                                                        URI.create(
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

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void everyFileIsWhatItsSchemaSaysForTwoJudges(String name) {
        BuiltHouse house = house(name, folder);
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
}
