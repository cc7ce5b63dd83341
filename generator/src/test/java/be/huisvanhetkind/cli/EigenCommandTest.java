package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.uitgave.Huisversie;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EigenCommandTest {
    @TempDir Path house;

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(house.resolve("content"));
        Files.writeString(house.resolve("content/huis.yml"), "naam: Huis van het Kind\n");
        System.setProperty("huis.hier", house.resolve("content").toString());
    }

    @AfterEach
    void standHere() {
        System.clearProperty("huis.hier");
    }

    private static String run(int code, String... words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(code, Main.run(out, out, words), said::toString);
        return said.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "templates/vraag.ftlh, templates/vraag.ftlh",
        "assets/tokens.css, assets/tokens.css",
        "templates/lib/pagina.ftlh, templates/lib/pagina.ftlh",
        "begrippen/rol.yml, content/begrippen/rol.yml",
        "content/begrippen/schoolvakanties.yml, content/begrippen/schoolvakanties.yml"
    })
    void theFileOfTheProgramStandsInTheHouse(String named, String there) throws IOException {
        assertTrue(run(ExitCode.GOOD, "eigen").contains("nog niets eigens"));
        run(ExitCode.GOOD, "eigen", named);
        assertEquals(
                Files.readString(BuiltHouse.ROOT.resolve(there)),
                Files.readString(house.resolve(there)));
        assertTrue(run(ExitCode.GOOD, "eigen").contains("  " + there));
        assertEquals(there.startsWith("content/") ? 0 : 1, Huisversie.in(house).eigen().size());
        String again = run(ExitCode.BROKEN, "eigen", named);
        assertTrue(again.contains("zelf al een " + there), again);
    }

    @Test
    void whatNobodyMayTakeIsRefusedWithWhatWasMeant() {
        String meant = run(ExitCode.BROKEN, "eigen", "templates/vrag.ftlh");
        assertTrue(meant.contains("templates/vraag.ftlh"), meant);
        for (String name : new String[] {"../geheim", "/etc/passwd", "content/huis.yml", ""}) {
            run(ExitCode.BROKEN, "eigen", name);
        }
        assertFalse(Files.exists(house.resolve("templates")));
    }

    @Test
    void aLinkLeadsNowhereOutOfTheHouse(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(house.resolve("templates"), elsewhere);
        String said = run(ExitCode.BROKEN, "eigen", "templates/vraag.ftlh");
        assertTrue(said.contains("buiten het huis"), said);
        assertFalse(Files.exists(elsewhere.resolve("vraag.ftlh")));
    }

    @Test
    void everyFileThatIsListedCanBeTaken() {
        String all = run(ExitCode.GOOD, "eigen", "--alle");
        assertTrue(all.lines().count() > 80, all);
        all.lines().forEach(path -> run(ExitCode.GOOD, "eigen", path));
    }
}
