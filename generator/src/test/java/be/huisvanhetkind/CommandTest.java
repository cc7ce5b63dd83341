package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BrokenHouse.Transcript;
import be.huisvanhetkind.uitleg.Uitleg;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print, write and answer. */
class CommandTest {
    private static final Path CASES = Path.of("src/test/broken");

    @TempDir Path root;

    private Transcript run(String... args) {
        return new BrokenHouse(root).run(args);
    }

    private static void assertBroken(Transcript printed, String because) {
        assertEquals(2, printed.code(), printed.text());
        assertTrue(printed.err().contains(because), printed.text());
        assertFalse(printed.err().contains("\tat "), printed.text());
    }

    @Test
    void aHouseThatIsRightGivesZero() {
        assertEquals("Alles klopt.\nexit 0\n", BrokenHouse.base(root).check().text());
    }

    @Test
    void warningsAreZeroUnlessStrict() {
        BrokenHouse house =
                BrokenHouse.of(
                        root,
                        CASES.resolve("een-merk-vooraan-en-windows-regels-zijn-een-waarschuwing"));
        assertEquals(0, house.check().code());
        assertEquals(1, house.check("--strict").code());
    }

    @Test
    void errorsGiveOne() {
        assertEquals(1, BrokenHouse.of(root, CASES.resolve("zonder-kop")).check().code());
    }

    @Test
    void aFolderThatIsNotThereGivesTwo() {
        assertBroken(run("check", "--content", root.resolve("weg").toString()), "bestaat niet");
    }

    @Test
    void aDayThatIsNotADayGivesTwo() {
        assertBroken(BrokenHouse.base(root).check("--today", "morgen"), "morgen");
    }

    @Test
    void aPortThatIsNoneGivesTwo() {
        for (String port : List.of("70000", "-1", "acht")) {
            assertBroken(run("serve", "--port", port), port);
        }
    }

    @Test
    void aSiteThatWasNotBuiltCannotBeShown() {
        assertBroken(run("serve", "--output", root.resolve("weg").toString()), "huis build");
    }

    @Test
    void everyCommandHelps() {
        for (String command :
                List.of(
                        "build",
                        "serve",
                        "check",
                        "new",
                        "format",
                        "explain",
                        "query",
                        "changes",
                        "comment",
                        "codeowners",
                        "workflows")) {
            Transcript printed = run(command, "--help");
            assertEquals(0, printed.code(), command);
            assertTrue(printed.out().contains("Gebruik: huis " + command), printed.out());
        }
        Transcript printed = run("--help");
        assertEquals(0, printed.code());
        assertTrue(printed.out().contains("check"), printed.out());
    }

    @Test
    void theVersionIsTold() {
        Transcript printed = run("--version");
        assertEquals(0, printed.code());
        assertTrue(printed.out().startsWith("huis "), printed.out());
    }

    @Test
    void nothingAndNonsenseGiveTwo() {
        assertBroken(run(), "huis build");
        assertBroken(run("bouw"), "bouw");
        assertBroken(run("check", "--snel"), "--snel");
        assertBroken(run("check", "--format", "xml"), "xml");
    }

    @Test
    void jsonHoldsTheSameFindingsAsTheText() throws IOException {
        BrokenHouse house = BrokenHouse.of(root, CASES.resolve("spelfouten-in-velden-en-keuzes"));
        Transcript json = house.check("--format", "json");
        assertEquals(1, json.code());
        List<String> heads = new ArrayList<>();
        for (JsonNode finding : new ObjectMapper().readTree(json.out()).get("bevindingen")) {
            heads.add(
                    "%s %s:%s:%s %s"
                            .formatted(
                                    finding.get("code").asText(),
                                    finding.get("file").asText(),
                                    finding.get("line").asInt(),
                                    finding.get("column").asInt(),
                                    finding.get("message").asText()));
            assertEquals("error", finding.get("severity").asText());
            assertFalse(finding.get("hint").asText().isBlank());
        }
        List<String> lines = house.check().out().lines().toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("FOUT")) {
                String head = lines.get(i).replaceAll("^FOUT +", "").replaceAll(" +", " ");
                expected.add(head + " " + lines.get(i + 1).strip());
            }
        }
        assertEquals(expected, heads);
    }

    @Test
    void jsonOfAGoodHouseHasNoFindings() throws IOException {
        Transcript json = BrokenHouse.base(root).check("--format", "JSON");
        assertEquals(0, json.code());
        assertEquals(0, new ObjectMapper().readTree(json.out()).get("bevindingen").size());
    }

    @Test
    void everyCodeIsExplained() {
        assertFalse(Uitleg.codes().isEmpty());
        for (String code : Uitleg.codes()) {
            Transcript printed = run("explain", code);
            assertEquals(0, printed.code(), code);
            assertTrue(printed.out().lines().findFirst().orElse("").contains(code), code);
            assertFalse(printed.out().contains("```"), code);
        }
    }

    @Test
    void aCodeThatIsNearlyRightGetsASuggestion() {
        assertBroken(run("explain", "veld-onbekent"), "“veld-onbekend”");
        assertBroken(run("explain", "../codes"), "geen bevinding");
        assertEquals(0, run("explain", "VELD-ONBEKEND").code());
    }

    @Test
    void newWritesTheExampleWhereItBelongs() throws IOException {
        Path content = realContent();
        assertNew(
                content, "partners/kompas/aanbod/spel.md", "aanbod", "spel", "--partner", "kompas");
        assertNew(content, "partners/nieuw/partner.md", "partner", "nieuw");
        assertNew(content, "paginas/nieuw.md", "tekstpagina", "nieuw");
        assertNew(content, "netwerk/overleg/nieuw.md", "overleg", "nieuw");
    }

    private void assertNew(Path content, String where, String... args) throws IOException {
        Transcript printed = makeNew(content, args);
        assertEquals("content/" + where + "\nexit 0\n", printed.text());
        assertTrue(Files.readString(content.resolve(where)).startsWith("---\ntitel: "));
    }

    private Transcript makeNew(Path content, String... args) {
        List<String> all = new ArrayList<>(List.of("new", "--content", content.toString()));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    @Test
    void newRefusesWhatCannotBe() throws IOException {
        Path content = realContent();
        assertBroken(makeNew(content, "partner", "kompas"), "bestaat al");
        assertBroken(
                makeNew(content, "aanbod", "Spel Plezier", "--partner", "kompas"), "spel-plezier");
        assertBroken(makeNew(content, "aanbod", "../../weg", "--partner", "kompas"), "kan niet");
        assertBroken(makeNew(content, "aanbod", "spel", "--partner", "../kompas"), "kan niet");
        assertBroken(makeNew(content, "aanbod", "spel", "--partner", "niemand"), "bestaat niet");
        assertBroken(makeNew(content, "aanbod", "spel"), "--partner");
        assertBroken(makeNew(content, "aanbot", "spel"), "“aanbod”");
        assertBroken(makeNew(content, "aanbod"), "NAAM");
        assertBroken(makeNew(content, "tekstpagina", "spel", "--partner", "kompas"), "partner");
        assertBroken(makeNew(content, "tekstpagina", "a".repeat(100)), "kan niet");
        Files.createFile(content.resolve("paginas/een-ander.adoc"));
        assertBroken(makeNew(content, "tekstpagina", "een-ander"), "bestaat al");
        assertFalse(Files.exists(root.resolve("weg.md")));
    }

    /** A copy of the content of the repository, which some builds of this program lack. */
    private Path realContent() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(RealHouse.CONTENT.resolve("_voorbeelden")));
        Path content = new BrokenHouse(root).content();
        BrokenHouse.copy(RealHouse.CONTENT, content);
        return content;
    }
}
