package be.huisvanhetkind.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cli.Main;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to a house, on the command line and from a program of somebody else. */
class QueryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SATURDAY = "leeftijd=30m, gratis, open=zaterdag";

    /** One for all: what was read of the house is remembered in it. */
    @TempDir private static Path folder;

    @BeforeEach
    void home() {
        System.setProperty("huis.hier", folder.toString());
    }

    @AfterEach
    void leave() {
        System.clearProperty("huis.hier");
    }

    private record Said(int code, String out, String err) {}

    private static Said query(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("query"));
        all.addAll(List.of(args));
        all.addAll(
                List.of(
                        "--content",
                        BuiltHouse.ROOT.resolve("content").toString(),
                        "--today",
                        BuiltHouse.TODAY.toString()));
        int code =
                Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        all.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    private static List<JsonNode> items(String list, String where) throws IOException {
        Said said = query(list, "--where", where, "--format", "json");
        assertEquals(0, said.code(), said.err());
        JsonNode items = JSON.readTree(said.out()).get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    @Test
    void whatFitsIsWhatTheListsOfTheSiteSay() throws IOException {
        List<JsonNode> found = items("aanbod", SATURDAY);
        List<JsonNode> all = items("aanbod", "");
        assertFalse(found.isEmpty());
        assertTrue(found.size() < all.size());
        for (JsonNode item : found) {
            assertEquals("gratis", item.at("/prijs/soort").asText());
            assertTrue(item.get("leeftijd_min").asInt() <= 30);
            assertTrue(item.get("leeftijd_max").asInt() >= 30);
        }
        assertTrue(all.containsAll(found));
    }

    @Test
    void theSameIsATableAndAFileForASpreadsheet() throws IOException {
        List<String> ids =
                items("aanbod", SATURDAY).stream().map(one -> one.get("id").asText()).toList();
        Said table = query("aanbod", "--where", SATURDAY);
        assertTrue(table.out().endsWith(ids.size() + " gevonden" + System.lineSeparator()));
        String csv = query("aanbod", "--where", SATURDAY, "--format", "csv").out();
        try (var reader =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .get()
                        .parse(new StringReader(csv.substring(1)))) {
            List<CSVRecord> rows = reader.getRecords();
            assertEquals(ids, rows.stream().map(row -> row.get("id")).toList());
            assertEquals("gratis", rows.get(0).get("prijs.soort"));
        }
    }

    @Test
    void fieldsOfTheDeclarationAndYesOrNoCanBeAskedToo() throws IOException {
        assertTrue(
                items("locaties", "soort=huis").stream()
                        .allMatch(one -> one.get("soort").asText().equals("huis")));
        assertTrue(items("aanbod", "tolk").stream().allMatch(one -> one.get("tolk").asBoolean()));
        assertTrue(items("activiteiten", "prijs=gratis").size() < items("activiteiten", "").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    aanbot  | gratis        | “aanbod”
                    aanbod  | leeftyd=3     | “leeftijd”
                    aanbod  | dag=zaterdach | “zaterdag”
                    aanbod  | gratsi        | “gratis”
                    aanbod  | prijs=duur    | gratis, kansentarief, betalend
                    aanbod  | leeftijd=oud  | Je kunt kiezen uit
                    locaties | soort=huus   | “huis”
                    aanbod  | =             | zegt ons
                    aanbod  | xyzzy         | Je kunt kiezen uit: leeftijd, thema, plaats
                    """)
    void aWrongWordGetsTheNearestRightOne(String list, String where, String hint) {
        Said said = query(list, "--where", where);
        assertEquals(2, said.code(), said.out());
        assertTrue(
                said.err().contains(hint.equals("zegt ons") ? "is geen veld" : hint), said.err());
        assertFalse(said.err().contains("\tat "), said.err());
    }

    /** Words are hundreds; fields are some. */
    @Test
    void aWordThatIsNearNothingGetsTheFieldsToChooseFrom() {
        assertTrue(query("aanbod", "--where", "xyzzy").err().length() < 600);
    }

    @Test
    void theHouseOfAnEarlierRevisionAnswersToo() {
        Said said = query("aanbod", "--at", "HEAD");
        assertTrue(said.code() == 0 || said.err().contains("Git"), said.err());
        assertEquals(2, query("aanbod", "--at", "geen-versie").code());
    }

    /** The example stands in the documentation; here it is compiled and run as it stands there. */
    @Test
    void theExampleProgramGivesTheSame() throws Exception {
        Path source = BuiltHouse.ROOT.resolve("generator/docs/bibliotheek/Zaterdag.java");
        int compiled =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString(),
                                source.toString());
        assertEquals(0, compiled);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Zaterdag")
                    .getMethod("main", String[].class)
                    .invoke(
                            null,
                            (Object)
                                    new String[] {
                                        BuiltHouse.ROOT.resolve("content").toString(),
                                        BuiltHouse.TODAY.toString()
                                    });
        } finally {
            System.setOut(before);
        }
        List<String> ids =
                out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst(":.*", ""))
                        .toList();
        assertEquals(
                items("aanbod", SATURDAY).stream().map(one -> one.get("id").asText()).toList(),
                ids);
    }
}
