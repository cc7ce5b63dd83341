package be.huisvanhetkind.data;

import static be.huisvanhetkind.data.DataFiles.house;
import static be.huisvanhetkind.data.DataFiles.read;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of HSDS, read by another reader, against what its data package says of them. */
class HsdsPackageTest {
    private static final String PUBLISHED = "hsds-3.0/datapackage.json";
    private static final String PACKAGE = "datapackage.json";

    @TempDir private Path folder;

    /** The tables by name, each with its rows by id. */
    private static Map<String, Map<String, CSVRecord>> tables(Map<String, String> entries) {
        Map<String, Map<String, CSVRecord>> tables = new TreeMap<>();
        for (JsonNode resource : read(entries.getOrDefault(PACKAGE, "")).get("resources")) {
            String csv = Objects.requireNonNull(entries.get(resource.get("path").asText()));
            tables.put(resource.get("name").asText(), HsdsFiles.table(csv));
        }
        return tables;
    }

    /** Everything that is not as a description of tables says. */
    private static List<String> problems(Map<String, String> entries, JsonNode description) {
        List<String> problems = new ArrayList<>();
        Map<String, JsonNode> known = new HashMap<>();
        description.get("resources").forEach(one -> known.put(one.get("name").asText(), one));
        Map<String, Map<String, CSVRecord>> tables = tables(entries);
        tables.forEach(
                (name, rows) -> {
                    JsonNode schema = Objects.requireNonNull(known.get(name)).get("schema");
                    rows.values().forEach(row -> row(name, row, schema, problems));
                    rows.values().forEach(row -> references(name, row, schema, tables, problems));
                });
        return problems;
    }

    private static void row(String table, CSVRecord row, JsonNode schema, List<String> problems) {
        Map<String, String> cells = new TreeMap<>(row.toMap());
        for (JsonNode field : schema.get("fields")) {
            String cell = Objects.requireNonNullElse(cells.remove(field.get("name").asText()), "");
            boolean isRequired = field.at("/constraints/required").asBoolean();
            JsonNode values = field.at("/constraints/enum");
            boolean isOneOf =
                    values.isMissingNode() || values.toString().contains('"' + cell + '"');
            boolean isRight = cell.isEmpty() ? !isRequired : isOneOf && isA(field, cell);
            if (!isRight) {
                problems.add(table + " " + field.get("name") + " " + cell);
            }
        }
        cells.keySet().forEach(column -> problems.add(table + " has no " + column));
    }

    private static boolean isA(JsonNode field, String cell) {
        try {
            switch (field.get("type").asText() + " " + field.path("format").asText()) {
                case "string uuid" -> UUID.fromString(cell);
                case "string uri" -> {
                    return java.net.URI.create(cell).isAbsolute();
                }
                case "string email" -> {
                    return cell.matches("[^@ ]+@[^@ ]+");
                }
                case "number " -> new java.math.BigDecimal(cell);
                case "date " -> LocalDate.parse(cell);
                case "time " -> java.time.OffsetTime.parse(cell);
                default -> {}
            }
            return true;
        } catch (RuntimeException wrong) {
            return false;
        }
    }

    private static void references(
            String table,
            CSVRecord row,
            JsonNode schema,
            Map<String, Map<String, CSVRecord>> tables,
            List<String> problems) {
        for (JsonNode key : schema.path("foreignKeys")) {
            String column = key.get("fields").asText();
            String id = row.isMapped(column) ? row.get(column) : "";
            String other = key.at("/reference/resource").asText();
            if (!id.isEmpty() && !tables.getOrDefault(other, Map.of()).containsKey(id)) {
                problems.add(table + " " + column + " " + id);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void theTablesAreWhatHsdsSays(String name) {
        JsonNode published = read(Published.file(PUBLISHED));
        Map<String, String> entries = HsdsFiles.of(house(name, folder), HsdsFiles.NAMED).entries();
        assertEquals(List.of(), problems(entries, published));
    }

    /** Also where what HSDS published is not at hand. */
    @ParameterizedTest
    @ValueSource(strings = {"content", "virtueel", "een-gebouw"})
    void theTablesAreWhatTheirOwnDescriptionSaysAndEachReferenceIsThere(String name) {
        Map<String, String> entries = HsdsFiles.of(house(name, folder), HsdsFiles.NAMED).entries();
        assertEquals(List.of(), problems(entries, read(entries.getOrDefault(PACKAGE, ""))));
        Map<String, Map<String, CSVRecord>> tables = tables(entries);
        tables.getOrDefault("attribute", Map.of())
                .values()
                .forEach(
                        row ->
                                assertTrue(
                                        tables.getOrDefault(row.get("link_entity"), Map.of())
                                                .containsKey(row.get("link_id")),
                                        row.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    services.csv,    ',active,',     ',open,'
                    services.csv,    'name,',        'naam,'
                    addresses.csv,   ',physical',    ','
                    phones.csv,      'contact_id',   'contact'
                    attributes.csv,  'service,',     ','
                    taxonomies.csv,  'aanbodsvorm,', ','
                    schedules.csv,   '2026-',        '26-'
                    """)
    void aPlantedFaultIsFound(String file, String right, String wrong) {
        Map<String, String> entries = HsdsFiles.real().entries();
        String good = entries.getOrDefault(file, "");
        assertTrue(good.contains(right), right);
        entries.put(file, good.replace(right, wrong));
        assertFalse(problems(entries, read(Published.file(PUBLISHED))).isEmpty());
    }

    @Test
    void aRowThatNamesNothingIsFound() {
        Map<String, String> entries = HsdsFiles.real().entries();
        String locations = entries.getOrDefault("locations.csv", "");
        entries.put("locations.csv", locations.substring(0, locations.indexOf('\n') + 1));
        assertFalse(problems(entries, read(entries.getOrDefault(PACKAGE, ""))).isEmpty());
    }

    /** The tables have every row of the pages, and no other. */
    @Test
    void theTablesAndThePagesHaveTheSameRows() {
        HsdsFiles files = HsdsFiles.real();
        Set<String> rows = new TreeSet<>();
        tables(files.entries()).values().forEach(table -> rows.addAll(table.keySet()));
        Set<String> pages = new TreeSet<>();
        files.json().values().forEach(json -> pages.addAll(read(json).findValuesAsText("id")));
        assertEquals(rows, pages);
    }

    @Test
    void theSameHouseHasTheSameBytesInAnotherZone() {
        byte[] here = HsdsFiles.real().zip();
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try {
            assertArrayEquals(here, HsdsFiles.of(BuiltHouse.real(), HsdsFiles.NAMED).zip());
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}
