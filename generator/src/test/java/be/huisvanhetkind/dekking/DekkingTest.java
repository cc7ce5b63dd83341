package be.huisvanhetkind.dekking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dekking.Row.Later;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of the subject has an example that a visitor or a coordinator can see.
 *
 * <p>READ THIS IF THIS TEST FAILS. The message names the row and the question that gives nothing.
 * Did its last example go away? Then write another, or keep the one that was there. Can something
 * be shown that was for later? Then take its {@code nog_niet} away and put its question under
 * {@code getoond}. Only the table differs? Run with {@code -Dgolden=write} and read the difference.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DekkingTest {
    private static final Path TABLE = Path.of("docs/dekking.md");

    /** Rows of which nothing can be shown yet; this list only gets shorter. */
    private static final List<Integer> NOT_YET = List.of();

    private Houses houses = new Houses(Path.of(""));
    private List<Seen> rows = List.of();

    @BeforeAll
    void ask(@TempDir Path work) {
        houses = new Houses(work);
        rows = Rows.read().stream().map(row -> Seen.of(row, houses)).toList();
    }

    private List<String> problems(Row row) {
        return problems(row, houses);
    }

    private static List<String> problems(Row row, Houses houses) {
        return Seen.of(row, houses).problems(houses);
    }

    private static Row row(String examples, String shown) {
        String yaml =
                "rijen: [{rij: 1, titel: Proef, voorbeelden: [%s], getoond: [%s]}]\nlater: {}";
        return Rows.read(yaml.formatted(examples, shown)).get(0);
    }

    @Test
    void thereAreNinetyRows() {
        assertEquals(
                IntStream.rangeClosed(1, 90).boxed().toList(),
                rows.stream().map(seen -> seen.row().number()).toList());
    }

    @Test
    void everyRowHasAnExampleThatIsShown() {
        List<String> problems =
                rows.stream().flatMap(seen -> seen.problems(houses).stream()).toList();
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @Test
    void fewRowsWaitForLater() {
        assertEquals(
                NOT_YET,
                rows.stream()
                        .filter(seen -> !seen.isShown())
                        .map(seen -> seen.row().number())
                        .toList());
    }

    @Test
    void theTableIsTrue() throws IOException {
        boolean rewrite = "write".equals(System.getProperty("golden"));
        String earlier = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        String table = new Table(earlier, rewrite).of(rows);
        if (rewrite) {
            Files.writeString(TABLE, table);
        }
        assertEquals(Files.readString(TABLE), table);
    }

    @Test
    void aNewExampleLeavesTheTableAsItIsAndALostOneDoesNot() {
        String table = new Table("", true).of(List.of(seen("b", "c")));
        assertEquals(table, new Table(table, false).of(List.of(seen("a", "b", "c"))));
        assertNotEquals(table, new Table(table, false).of(List.of(seen("a", "b"))));
    }

    private static Seen seen(String... files) {
        Row row = row("{veld: partner}", "{pagina: / header}");
        return new Seen(row, Map.of(row.examples().get(0), List.of(files)), List.of(), false);
    }

    @Test
    void aRowThatLosesItsExampleIsTold() {
        String shown = "{pagina: / header}";
        assertEquals(List.of(), problems(row("{veld: partner}", shown)));
        assertEquals(
                List.of(
                        "row 1: veld: partner organisatietype = circus gives nothing",
                        "row 1: no file with a page or a report that shows it"),
                problems(row("{veld: partner organisatietype = circus}", shown)));
    }

    @Test
    void aRowThatNothingShowsIsTold() {
        assertEquals(
                List.of(
                        "row 1: pagina: / blink gives nothing",
                        "row 1: no file with a page or a report that shows it"),
                problems(row("{veld: partner}", "{pagina: / blink}, {regel: vakwoord}")));
    }

    @Test
    void whatIsInternalIsShownByARuleAndByNoPage() {
        assertEquals(
                List.of(),
                problems(row("{dossier: aanvraag}", "{regel: aanvraagstap-overgeslagen}")));
        List<String> problems = problems(row("{dossier: aanvraag}", "{pagina: / header}"));
        assertEquals(List.of("row 1: of the dossier, but a page shows it: /"), problems);
    }

    @Test
    void aTextOfTheDossierOnAPageIsTold() {
        Row row = row("{dossier: signaal}", "{regel: signaal-zonder-terugkoppeling}");
        World real = houses.get(Houses.REAL);
        String file = row.examples().get(0).ask(houses, List.of()).get(0);
        String titel = real.item(file).orElseThrow().titel();
        World leaking = real.with("/gelekt/", "<p>Wist je dat? <b>" + titel + "</b>.");
        assertEquals(List.of("row 1: leaks: " + titel), problems(row, houses.with(leaking)));
    }

    @Test
    void whatWasForLaterAndCanBeShownIsTold() {
        Row row = row("{veld: partner}", "{pagina: / header}");
        Query now = new Query(QueryKind.PAGINA, "/", Houses.REAL);
        Query later = new Query(QueryKind.PAGINA, "/bestaat-niet/", Houses.REAL);
        assertEquals(List.of(), problems(waiting(row, later)));
        assertFalse(problems(waiting(row, now)).isEmpty());
    }

    private static Row waiting(Row row, Query once) {
        List<Later> later = List.of(new Later("Proef.", "proef", once));
        return new Row(row.number(), row.titel(), row.examples(), row.shown(), later);
    }
}
