package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is internal is written nowhere where it would be published or read. */
class InternalFolderTest {
    @TempDir private Path root;

    @SuppressWarnings("NullAway.Init")
    private CalledHouse called;

    @BeforeEach
    void begin() {
        called = CalledHouse.in(root);
    }

    @AfterEach
    void forget() {
        called.close();
    }

    private String run(int exitCode, String command, Path output) {
        List<String> more = new ArrayList<>(List.of("--output", output.toString()));
        switch (command) {
            case "dossier" -> more.addAll(CalledHouse.look());
            case "overzicht" -> more.add("--alle");
            default -> {}
        }
        return called.run(exitCode, command, more);
    }

    /** The usual folder of the site, also when it is not there yet; the content; the house. */
    @ParameterizedTest
    @CsvSource({
        "dossier, site",
        "dossier, site/dossier",
        "dossier, content/dossier",
        "dossier, .",
        "overzicht, site/overzicht",
        "overzicht, content",
        "agenda, site/agenda.ics",
        "agenda, content/partners/agenda.md"
    })
    void whatIsPublishedOrReadDoesNotHoldIt(String command, String output) {
        Map<String, String> before = Tree.of(root);
        assertTrue(run(2, command, root.resolve(output)).contains("intern"));
        assertEquals(before, Tree.of(root));
    }

    /** A site may be built anywhere. */
    @ParameterizedTest
    @CsvSource({
        "dossier, www",
        "dossier, www/diep/dossier",
        "overzicht, www/overzicht",
        "agenda, www/agenda.txt"
    })
    void aSiteThatWasBuiltElsewhereDoesNotHoldIt(String command, String output) {
        site();
        Map<String, String> before = Tree.of(root);
        assertTrue(run(2, command, root.resolve(output)).contains("intern"));
        assertEquals(before, Tree.of(root));
    }

    private void site() {
        Path www = root.resolve("www");
        List<String> more = new ArrayList<>(List.of("--output", www.toString()));
        more.addAll(CalledHouse.look());
        called.run(0, "build", more);
    }

    @Test
    void aLinkLeadsNowhereElse() throws IOException {
        site();
        Path link = Files.createSymbolicLink(root.resolve("map"), root.resolve("www"));
        assertTrue(run(2, "dossier", link).contains("intern"));
        assertTrue(run(2, "overzicht", link.resolve("mails")).contains("intern"));
        assertTrue(run(2, "agenda", link.resolve("agenda.ics")).contains("intern"));
    }

    /** One would be published in place of the other. */
    @Test
    void aSiteDoesNotTakeThePlaceOfADossier() throws IOException {
        Path dossier = root.resolve("dossier");
        run(0, "dossier", dossier);
        Map<String, String> before = Tree.of(dossier);
        List<String> more = new ArrayList<>(List.of("--output", dossier.toString()));
        more.addAll(CalledHouse.look());
        assertTrue(called.run(2, "build", more).contains("niet door dit programma gemaakt"));
        assertEquals(before, Tree.of(dossier));
    }

    @Test
    void elsewhereItIsWritten() {
        run(0, "dossier", root.resolve("apart/dossier"));
        run(0, "dossier", root.resolve("apart/dossier"));
        run(0, "overzicht", root.resolve("apart/mails"));
        run(0, "agenda", root.resolve("apart/agenda.txt"));
        assertTrue(Files.exists(root.resolve("apart/agenda.txt")));
    }
}
