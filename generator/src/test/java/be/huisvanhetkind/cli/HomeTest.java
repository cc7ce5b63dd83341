package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with nothing but the content of a house: the program brings the rest. */
class HomeTest {
    private static final Path BASE = Path.of("src/test/resources/basishuis");

    @TempDir Path root;

    private Path house;

    @BeforeEach
    void lay() throws IOException {
        house = Files.createDirectories(root.resolve("één huis"));
        PathUtils.copyDirectory(BASE, house.resolve("content"));
        standIn(house);
    }

    @AfterEach
    void standHere() {
        System.clearProperty("huis.hier");
    }

    private static void standIn(Path folder) {
        System.setProperty("huis.hier", folder.toString());
    }

    private static String run(int code, String... words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(code, Main.run(out, out, words), said::toString);
        return said.toString();
    }

    private static String build() {
        return run(ExitCode.GOOD, "build", "--today", "2026-11-21");
    }

    @Test
    void aHouseAloneIsBuiltWithWhatTheProgramBrings() {
        build();
        assertTrue(Files.isRegularFile(house.resolve("site/index.html")));
        assertTrue(Files.isDirectory(house.resolve(".huis")));
        assertFalse(Files.exists(house.resolve("templates")));
    }

    @Test
    void theHouseIsFoundFromDeepInIt() throws IOException {
        standIn(house.resolve("content/partners/kompas/aanbod"));
        String said = run(ExitCode.GOOD, "check", "--today", "2026-11-21");
        assertTrue(said.contains("Alles klopt."), said);
        assertTrue(Files.isDirectory(house.resolve(".huis")));
        run(ExitCode.GOOD, "new", "nieuws", "zomer");
        assertTrue(Files.isRegularFile(house.resolve("content/nieuws/zomer.md")));
    }

    @Test
    void theNearestHouseIsMeant() throws IOException {
        Path other = Files.createDirectories(house.resolve("ander"));
        PathUtils.copyDirectory(BASE, other.resolve("content"));
        standIn(other.resolve("content"));
        run(ExitCode.GOOD, "new", "nieuws", "zomer");
        assertTrue(Files.isRegularFile(other.resolve("content/nieuws/zomer.md")));
        assertFalse(Files.exists(house.resolve("content/nieuws/zomer.md")));
    }

    @Test
    void whereNoHouseIsNothingIsMade() {
        standIn(root);
        for (String command :
                new String[] {"build", "check", "serve", "dossier", "agenda", "format"}) {
            String said = run(ExitCode.BROKEN, command);
            assertTrue(said.contains("hier staat geen huis"), command + ": " + said);
            assertTrue(said.contains("huis init"), command + ": " + said);
        }
        assertFalse(Files.exists(root.resolve("site")));
    }

    @Test
    void aTemplateAStyleAndAScriptOfTheHouseGoBeforeThoseOfTheProgram() throws IOException {
        Path templates = Files.createDirectories(house.resolve("templates"));
        Path assets = Files.createDirectories(house.resolve("assets"));
        Files.writeString(
                templates.resolve("vragen.ftlh"),
                "<#import \"lib/pagina.ftlh\" as p><@p.blad><p class=ons>Van ons</p></@p.blad>");
        Files.writeString(assets.resolve("tijd.js"), "export const ons = 1;\n");
        Files.writeString(assets.resolve("ons.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        build();
        assertTrue(Files.readString(house.resolve("site/vragen/index.html")).contains("Van ons"));
        assertTrue(Files.readString(house.resolve("site/assets/tijd.js")).contains("ons"));
        assertTrue(Files.exists(house.resolve("site/assets/ons.svg")));
        assertTrue(Files.exists(house.resolve("site/assets/site.css")));
        Files.delete(templates.resolve("vragen.ftlh"));
        build();
        assertFalse(Files.readString(house.resolve("site/vragen/index.html")).contains("Van ons"));
    }

    @Test
    void aLinkInTheHousePublishesNothingOfTheMachine(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("geheim.txt"), "geheim");
        Files.createSymbolicLink(house.resolve("assets"), elsewhere);
        build();
        assertFalse(Files.exists(house.resolve("site/assets/geheim.txt")));
        assertTrue(Files.exists(house.resolve("site/assets/site.css")));
    }

    @Test
    void aMistakeInATemplateOfTheHouseIsToldWhereTheAuthorKnowsIt() throws IOException {
        Path templates = Files.createDirectories(house.resolve("templates"));
        Files.writeString(templates.resolve("vragen.ftlh"), "${niets.x}");
        String said = run(ExitCode.CONTENT_HAS_ERRORS, "build", "--today", "2026-11-21");
        assertTrue(said.contains("templates/vragen.ftlh:1:"), said);
    }

    @Test
    void aVocabularyOfTheHouseReplacesThatOfTheProgramAsAWhole() throws IOException {
        Path lijst = house.resolve("content/begrippen/organisatietype.yml");
        String own = Files.readString(lijst);
        Files.delete(lijst);
        String said = run(ExitCode.CONTENT_HAS_ERRORS, "check", "--today", "2026-11-21");
        assertTrue(said.contains("“vzw” staat niet in de lijst “organisatietype”"), said);
        Files.writeString(lijst, own);
        run(ExitCode.GOOD, "check", "--today", "2026-11-21");
    }

    @Test
    void theProgramIsFoundWhereItsClassesAre() throws IOException {
        assertEquals(BuiltHouse.ROOT.toRealPath(), ProgramHome.find().orElseThrow().toRealPath());
    }
}
