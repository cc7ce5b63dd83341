package be.huisvanhetkind.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.huis.Regels.Gewicht;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {
    private static final Report REPORT =
            Made.report(
                    List.of(Made.error("a.md", 1, "Fout."), Made.warning("b.md", 1, "Let op.")),
                    List.of(Made.weging("zin-te-lang", Gewicht.UIT, "Ons publiek leest dit.")));

    @Test
    void coloursAddNothingToTheWords() {
        String plain = Made.print(new TextReport(false), REPORT);
        String coloured = Made.print(new TextReport(true), REPORT);
        assertTrue(coloured.contains("\u001b[1;31mFOUT  veld-onbekend\u001b[0m"), coloured);
        assertTrue(coloured.contains("\u001b[1;33mLET OP"), coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void whatThisHouseWeighsOtherwiseIsTold() {
        String plain = Made.print(new TextReport(false), REPORT);
        assertTrue(
                plain.endsWith(
                        "Dit huis weegt regels anders:\n"
                                + "  zin-te-lang staat uit. Reden: Ons publiek leest dit.\n\n"
                                + "Wie dit vraagt: 1 door ons advies.\n"
                                + "1 fout, 1 waarschuwing.\n"),
                plain);
    }

    @Test
    void whatBecameOfTheSiteFollowsTheCount() {
        assertEquals(
                "Alles klopt; klaar.\n",
                Made.print(new TextReport(false, "klaar."), Made.report(List.of())));
    }

    @Test
    void aLineCannotSteerTheTerminal(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "ab\u001b[31mcd\u202e\n");
        Report report =
                Made.report(List.of(Made.error(file.toString().replace('\\', '/'), 1, "Fout.")));
        String plain = Made.print(new TextReport(false), report);
        assertTrue(plain.contains("    1 | ab [31mcd \n      |   ^^^^\n"), plain);
    }
}
