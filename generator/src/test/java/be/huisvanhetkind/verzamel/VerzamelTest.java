package be.huisvanhetkind.verzamel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cli.Main;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many houses together: {@code huis verzamel}. */
class VerzamelTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;
    private Path output;

    @BeforeEach
    void houses() throws IOException {
        output = folder.resolve("samen");
        SmallHouse.of(folder.resolve("a"), "Ahove", "Praten over slaap", "slaapwel");
        SmallHouse.of(folder.resolve("bb"), "Beekdal", "Praten over SLAAP!", "slaapwel");
        SmallHouse.of(folder.resolve("c"), "Centrum aan Zee", "Praten over slaap", "dutje");
    }

    private record Said(int code, String out, String err) {}

    private Said collect(String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Stream<String> words =
                Stream.of(
                                Stream.of("verzamel"),
                                Stream.of("--output", output.toString()),
                                Stream.of(more))
                        .flatMap(some -> some);
        int code =
                Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        words.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    private Said all(String... more) {
        return collect(
                Stream.concat(
                                Stream.of("a", "bb", "c")
                                        .map(name -> folder.resolve(name).toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve(file))) {
            all.add(JSON.readTree(line));
        }
        return all;
    }

    private static List<String> field(List<JsonNode> lines, String key) {
        return lines.stream().map(line -> line.path(key).asText()).toList();
    }

    @Test
    void everyItemOfEveryHouseIsThereWithWhoseItIs() throws IOException {
        Said said = all();
        assertEquals(0, said.code(), said.err());
        assertTrue(
                said.out().startsWith("3 van 3 huizen, 9 stukken, 2 daarvan dubbel"), said.out());
        assertEquals(
                List.of("Ahove", "Beekdal", "Centrum aan Zee"),
                field(lines("aanbod.ndjson"), "huis_naam"));
    }

    @Test
    void whatAnotherHouseToldBeforeHasAMark() throws IOException {
        all();
        String first = folder.resolve("a").toString().replace('\\', '/');
        assertEquals(
                List.of("", first + " het-aanbod", ""),
                field(lines("aanbod.ndjson"), "dubbel_van"));
        assertEquals(
                List.of("", first + " de-partner", ""),
                field(lines("partners.ndjson"), "dubbel_van"));
        assertEquals(List.of("", "", ""), field(lines("locaties.ndjson"), "dubbel_van"));
    }

    @Test
    void aHouseIsReadFromItsSite() throws IOException {
        Path site = folder.resolve("a");
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] file =
                            Files.readAllBytes(
                                    site.resolve(exchange.getRequestURI().getPath().substring(1)));
                    exchange.sendResponseHeaders(200, file.length);
                    exchange.getResponseBody().write(file);
                    exchange.close();
                });
        server.start();
        try {
            String adres = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path list = Files.writeString(folder.resolve("huizen.txt"), "# de huizen\n\n" + adres);
            Said said = collect("--huizen", list.toString());
            assertEquals(0, said.code(), said.err());
            assertEquals(List.of(adres), field(lines("aanbod.ndjson"), "huis"));
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.json, geen json, het bestand index.json is geen JSON",
        "index.json, [], het bestand index.json is geen gegevens van een huis",
        "aanbod.json, {, het bestand aanbod.json is geen JSON",
    })
    void oneBrokenHouseIsToldAndHidesNoOther(String file, String text, String why)
            throws IOException {
        Files.writeString(folder.resolve("bb/api/v1").resolve(file), text);
        Said said = all();
        assertEquals(1, said.code());
        assertTrue(said.err().contains(why), said.err());
        assertEquals(
                List.of("Ahove", "Centrum aan Zee"), field(lines("partners.ndjson"), "huis_naam"));
    }

    @Test
    void whatIsNoItemDoesNotTakePart() throws IOException {
        SmallHouse house = new SmallHouse(folder.resolve("bb"));
        house.index("Beekdal", "partner", "onbekend");
        house.list(
                "partner",
                1,
                2,
                List.of(
                        3,
                        house.item("partner", "../weg", "x", "y", 1),
                        house.item("aanbod", "x", "x", "y", 1)));
        house.list("partner", 2, 2, List.of(house.partner("tweede")));
        Said said = all();
        assertEquals(1, said.code());
        assertEquals(4, said.err().lines().count(), said.err());
        assertEquals(
                List.of("slaapwel", "tweede", "dutje"), field(lines("partners.ndjson"), "titel"));
    }

    @Test
    void noHouseSpeaksForAnotherOrBreaksWhatAnEngineMakes() throws IOException {
        SmallHouse house = new SmallHouse(folder.resolve("bb"));
        Map<String, Object> liar = house.partner("leugenaar");
        liar.put("huis", "https://ander-huis.example/");
        liar.put("dubbel_van", "x");
        liar.put("titel", List.of(1, 2));
        house.list(
                "partner", 1, 1, List.of(liar, house.item("partner", "twee", "x", "Titel", "y")));
        Said said = all("--format", "parquet,ndjson");
        assertEquals(1, said.code(), said.err());
        JsonNode told = lines("partners.ndjson").get(1);
        assertTrue(told.path("huis").asText().endsWith("/bb"), told.toString());
        assertFalse(told.has("dubbel_van"), told.toString());
        assertTrue(Files.exists(output.resolve("partners.parquet")));
    }

    @Test
    void whatAHouseSaysDoesNothingOnATerminal() throws IOException {
        new SmallHouse(folder.resolve("bb")).index("Beek\u001b[2Jdal", "x\u001b[31mrood");
        Said said = all();
        assertFalse((said.out() + said.err()).contains("\u001b"), said.err());
    }

    @Test
    void aHouseThatNeverEndsIsNotWaitedFor() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write('{');
                    exchange.getResponseBody().flush();
                });
        server.start();
        try (Ndjson uitvoer = new Ndjson(Files.createDirectories(output))) {
            String slow = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            List<String> bronnen = List.of(slow, folder.resolve("c").toString());
            Verzameling all =
                    Verzamelaar.collect(bronnen, uitvoer, done -> {}, Duration.ofSeconds(1));
            assertEquals(List.of(slow + ": antwoordt te traag."), all.problemen());
            assertEquals(1, all.huizen());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aFolderWithOtherThingsStaysAsItIs() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("mijn.txt"), "van mij");
        Said said = all();
        assertEquals(2, said.code());
        assertTrue(said.err().contains("niet door dit programma gemaakt"), said.err());
        assertEquals("van mij", Files.readString(output.resolve("mijn.txt")));
        try (Stream<Path> left = Files.list(folder)) {
            assertFalse(left.anyMatch(path -> path.toString().endsWith(".nieuw")));
        }
    }

    @Test
    void aSecondTimeTakesThePlaceOfTheFirst() throws IOException {
        all();
        collect(folder.resolve("c").toString());
        assertEquals(List.of("Centrum aan Zee"), field(lines("aanbod.ndjson"), "huis_naam"));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        SmallHouse house = new SmallHouse(folder.resolve("a"));
        house.list(
                "aanbod",
                1,
                1,
                List.of(house.item("aanbod", "x", "=1+1", "talen", List.of("nl", "fr"))));
        all("--format", "csv");
        try (CSVParser rows =
                CSVParser.parse(
                        output.resolve("aanbod.csv"),
                        StandardCharsets.UTF_8,
                        CSVFormat.RFC4180.builder().setHeader().get())) {
            List<CSVRecord> all = rows.getRecords();
            assertEquals(3, all.size());
            assertEquals("'=1+1", all.get(0).get("titel"));
            assertEquals("nl; fr", all.get(0).get("talen"));
        }
    }

    @Test
    void anotherEngineReadsTheParquet() throws SQLException {
        Said said = all("--format", "parquet");
        assertEquals(0, said.code(), said.err());
        String query =
                "SELECT count(*), count(DISTINCT huis), count(dubbel_van) FROM '%s'"
                        .formatted(output.resolve("partners.parquet"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            assertEquals(
                    List.of(3, 3, 1), List.of(found.getInt(1), found.getInt(2), found.getInt(3)));
        }
    }

    @Test
    void aSearchEngineTakesEveryItemUnderANameOfItsOwn() throws IOException {
        all("--format", "opensearch,ndjson");
        List<JsonNode> bulk = lines("opensearch-bulk.ndjson");
        assertEquals(18, bulk.size());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < bulk.size(); i += 2) {
            ids.add(bulk.get(i).path("index").path("_id").asText());
            assertTrue(bulk.get(i + 1).has("titel"));
        }
        assertEquals(ids.size(), ids.stream().distinct().count());
        JsonNode settings = JSON.readTree(output.resolve("opensearch-index.json").toFile());
        assertEquals(
                "dutch",
                settings.at("/settings/analysis/filter/nederlandse_stam/language").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "x --format xml, “xml” is geen vorm",
        "--huizen bestaat-niet.txt, we kunnen bestaat-niet.txt niet lezen",
        "bestaat-niet, het bestand api/v1/index.json is er niet",
        "http://, is geen adres",
    })
    void aCallThatCannotBeIsADutchSentence(String words, String sentence) {
        Said said = collect(words.split(" "));
        assertTrue(said.code() > 0);
        assertTrue(said.err().contains(sentence), said.err());
        assertFalse(said.err().contains("\tat "), said.err());
    }
}
