package be.huisvanhetkind.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.Regels.Gewicht;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every format tells the same, each read back by a reader that is not ours. */
class ReportFormatsTest {
    private static final String HOSTILE =
            "Het veld “%0A::set-output name=x::y, a:b=c% <img src=x onerror=alert(1)> [hier](javascript:x)”"
                    + " kennen we niet.";

    private static final List<Finding> FINDINGS =
            List.of(
                    Made.error("content/partners/kompas/partner.md", 3, "Dit klopt niet."),
                    Made.error("content/partners/kompas/aanbod/een café.md", 12, HOSTILE),
                    Made.error("content/huis.yml", 1, "Regel één.\n::error::Regel twee.\u0000"),
                    Made.warning("content/locaties/100% hier, a#b.md", 1, "Er staan geen uren."),
                    Made.warning("content/huis.yml", 9, "Let op\r::stop-commands::x"));

    private static final Report REPORT =
            Made.report(
                    FINDINGS,
                    List.of(
                            Made.weging("dubbel", Gewicht.UIT, "Wij <b>willen</b> dat\n::x::y."),
                            Made.weging("klik-hier", Gewicht.FOUT, "Wij vinden dit erg."),
                            Made.weging("zin-te-lang", Gewicht.WAARSCHUWING, "Nog even.")));

    private static final List<String> ROWS =
            FINDINGS.stream()
                    .map(
                            one ->
                                    Readers.row(
                                            one.severity().name().equals("ERROR"),
                                            one.code(),
                                            one.place().file(),
                                            one.place().line()))
                    .sorted()
                    .toList();

    private static String print(String format) {
        return Made.print(ReportFormats.of(false).named(format).orElseThrow(), REPORT);
    }

    @Test
    void everyFormatHoldsTheSameFindings() throws Exception {
        assertEquals(ROWS, Readers.text(print("text")));
        assertEquals(ROWS, Readers.json(print("json")));
        assertEquals(ROWS, Readers.github(print("github")));
        assertEquals(ROWS, Readers.gcc(print("gcc")));
        assertEquals(ROWS, Readers.sarif(print("sarif")));
        assertEquals(ROWS, Readers.markdownRows(print("markdown")));
        assertEquals(ROWS, Readers.junit(print("junit")));
    }

    @Test
    void everyFormatTellsWhatThisHouseWeighsOtherwise() {
        for (String name : ReportFormats.of(false).names()) {
            String printed = print(name);
            assertTrue(printed.contains("klik-hier"), name);
            assertTrue(printed.contains("Wij vinden dit erg."), name);
        }
    }

    @Test
    void everyFormatIsTheSameEveryTime() {
        for (String name : ReportFormats.of(false).names()) {
            assertEquals(print(name), print(name), name);
        }
    }

    @Test
    void aFormatIsFoundInAnyCase() {
        assertEquals("json", ReportFormats.of(false).named("JSON").orElseThrow().name());
        assertEquals(Optional.empty(), ReportFormats.of(false).named("xml"));
    }

    @Test
    void eachFindingIsThereOnceAndInOrder() {
        Finding first = Made.error("a.md", 2, "Een.");
        Finding second = Made.error("a.md", 10, "Twee.");
        Finding third = Made.error("b.md", 1, "Drie.");
        Report report = Made.report(List.of(third, second, first, second));
        assertEquals(List.of(first, second, third), report.findings());
    }

    @Test
    void jsonKeepsToItsSchema() throws Exception {
        assertValid("/schema/bevindingen.schema.json", print("json"));
        String house =
                Made.print(new JsonReport(), Report.of(List.of(), Optional.of(Made.house())));
        assertValid("/schema/bevindingen.schema.json", house);
        JsonNode tree = Readers.tree(house);
        assertEquals("basis", tree.get("regelset").asText());
        assertEquals("kompas", tree.at("/volledigheid/partners/0/id").asText());
        assertTrue(tree.at("/volledigheid/items").size() > 1);
        assertValid(
                "/schema/bevindingen.schema.json",
                Made.print(new JsonReport(), Report.of(FINDINGS, Optional.empty())));
    }

    @Test
    void theSchemaOfJsonIsClosed() {
        String more = print("json").replaceFirst("\"versie\"", "\"meer\" : 1, \"versie\"");
        assertEquals(
                1,
                schema("/schema/bevindingen.schema.json").validate(more, InputFormat.JSON).size());
    }

    @Test
    void sarifKeepsToTheOfficialSchema() {
        assertValid("/schema/sarif-schema-2.1.0.json", print("sarif"));
        assertValid(
                "/schema/sarif-schema-2.1.0.json",
                Made.print(new SarifReport(), Made.report(List.of())));
    }

    @Test
    void sarifTellsWhereInAddressesAndCodePoints() throws Exception {
        JsonNode run = Readers.tree(print("sarif")).at("/runs/0");
        assertEquals("unicodeCodePoints", run.get("columnKind").asText());
        JsonNode physical = run.at("/results/3/locations/0/physicalLocation");
        assertEquals(
                "content/partners/kompas/aanbod/een%20caf%C3%A9.md",
                physical.at("/artifactLocation/uri").asText());
        assertEquals(3, physical.at("/region/startColumn").asInt());
        assertEquals(7, physical.at("/region/endColumn").asInt());
        JsonNode rule = run.at("/tool/driver/rules").get(run.at("/results/3/ruleIndex").asInt());
        assertEquals("veld-onbekend", rule.get("id").asText());
        assertTrue(rule.at("/help/markdown").asText().startsWith("# veld-onbekend"));
        assertEquals(
                rule.at("/shortDescription/text").asText(),
                rule.at("/shortDescription/text").asText().replaceAll("(?<=[.?]) .*", ""));
    }

    @Test
    void textOfAnAuthorIsNoLinkAndNoPlaceForAnArgumentInSarif() throws Exception {
        Finding finding = Made.error("a.md", 1, "Hier staat {0} en [klik](https://x.example).");
        JsonNode log = Readers.tree(Made.print(new SarifReport(), Made.report(List.of(finding))));
        assertEquals(
                "Hier staat {{0}} en [klik] (https://x.example). Haal het weg.",
                log.at("/runs/0/results/0/message/text").asText());
    }

    @Test
    void aSuiteIsAPartnerOrAFolder() throws Exception {
        assertEquals(
                List.of("content", "content/locaties", "content/themas", "partners/kompas"),
                Readers.tests(print("junit")).stream()
                        .map(test -> test.getFullClassName())
                        .distinct()
                        .toList());
        assertEquals("huis", Folders.group("huis.yml"));
        assertEquals("partners/a", Folders.group("partners/a/partner.md"));
        assertEquals("content/partners", Folders.group("content/partners/los.md"));
    }

    @Test
    void anAddressFromTheRootIsAFileAddress() {
        assertEquals("file:///tmp/a%20b.md", Uris.of("/tmp/a b.md"));
        assertEquals("file:///C%3A/huis/a.md", Uris.of("C:/huis/a.md"));
        assertEquals("a%3Ab/c%25d.md", Uris.of("a:b/c%d.md"));
    }

    @Test
    void aFileWithoutFindingsIsATestThatPassed() throws Exception {
        List<String> passed =
                Readers.tests(print("junit")).stream()
                        .filter(test -> test.isSuccessful())
                        .map(test -> test.getName())
                        .toList();
        assertEquals(List.of("content/themas/spelen.md"), passed);
    }

    @Test
    void aFailureTellsWhatIsWrong() throws Exception {
        assertTrue(
                Readers.tests(print("junit")).stream()
                        .anyMatch(test -> HOSTILE.equals(test.getFailureMessage())));
    }

    @Test
    void withoutAHouseThereIsStillAReport() {
        Report report = Report.of(FINDINGS, Optional.empty());
        for (ReportFormat format : ReportFormats.of(true).all()) {
            assertTrue(Made.print(format, report).contains("klopt niet"), format.name());
        }
    }

    @Test
    void aReportKnowsWhatChanged() {
        Report report = REPORT.withChanged(Set.of("content/partners/kompas/partner.md"));
        String printed = Made.print(new GithubReport(), report);
        assertEquals(
                "content/partners/kompas/partner.md",
                Readers.commands(printed).get(0).property("file"));
    }

    private static Schema schema(String resource) {
        InputStream in = ReportFormatsTest.class.getResourceAsStream(resource);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in, InputFormat.JSON);
    }

    private static void assertValid(String resource, String json) {
        assertEquals(List.of(), schema(resource).validate(json, InputFormat.JSON), json);
    }
}
