package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.Tree;
import be.huisvanhetkind.dossier.Dossierhuis;
import be.huisvanhetkind.git.DatedGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis dossier}: a folder with every report, never among what is published. */
class DossierCommandTest {
    @TempDir private Path root;

    @SuppressWarnings("NullAway.Init")
    private CalledHouse called;

    @SuppressWarnings("NullAway.Init")
    private Dossierhuis house;

    @BeforeEach
    void begin() {
        called = CalledHouse.in(root);
        house = called.house();
    }

    @AfterEach
    void forget() {
        called.close();
    }

    private String run(int exitCode, String... more) {
        List<String> words = new ArrayList<>(CalledHouse.look());
        words.addAll(List.of(more));
        return called.run(exitCode, "dossier", words);
    }

    private String page(String name) throws IOException {
        return Files.readString(root.resolve("dossier").resolve(name));
    }

    @Test
    void eachReportIsAPageAndAPdfAndTablesAndData() throws IOException {
        assertTrue(run(0).contains("het dossier staat klaar"));
        assertTrue(page("index.html").contains("Dossier Zonneweide"));
        assertTrue(page("erkenning.html").contains("Alleen voor de coördinatie"));
        assertTrue(page("erkenning.json").contains("\"verslag\" : \"erkenning\""));
        assertTrue(page("erkenning-voorwaarden.csv").startsWith("\uFEFFVoorwaarde,Oordeel,"));
        byte[] pdf = Files.readAllBytes(root.resolve("dossier/erkenning.pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void theSameHouseGivesTheSameBytes() {
        run(0);
        Map<String, String> first = Tree.of(root.resolve("dossier"));
        run(0, "--output", root.resolve("nog-eens").toString());
        assertEquals(first, Tree.of(root.resolve("nog-eens")));
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(root.resolve("foto"));
        Files.writeString(other.resolve("a.txt"), "van mij");
        run(2, "--output", other.toString());
        assertEquals("van mij", Files.readString(other.resolve("a.txt")));
    }

    @Test
    void aHouseWithMistakesHasADossier() throws IOException {
        house.write("partners/kompas/aanbod/babbelcafe.md", "---\ntitel: [\n---\n");
        run(0);
        assertTrue(page("erkenning.html").contains("Niet elk bestand is te lezen."));
    }

    @Test
    void aFolderWithoutAHouseHasNone() {
        house.remove("huis.yml");
        assertTrue(run(1).contains("er is geen huis"));
    }

    @Test
    void itTellsHowItStoodOnAnotherDay() throws IOException, GitAPIException {
        try (DatedGit git = DatedGit.of(root)) {
            git.commit("2026-03-01");
            house.replace("huis.yml", "^  telefoon: 013 00 12 39\\R", "  email: o@huis.example\n");
            house.replace("huis.yml", "^slogan.*|^korte_naam: .*", "korte_naam: Maanweide");
            git.commit("2026-08-01");
        }
        run(0, "--op", "2026-05-01");
        assertTrue(page("erkenning.html").contains("Stand op vrijdag 1 mei 2026"));
        assertTrue(page("index.html").contains("Dossier Zonneweide"));
        run(0);
        assertTrue(page("index.html").contains("Dossier Maanweide"));
        String said = run(0, "--op", "2026-02-28");
        assertTrue(said.contains("Git kent het huis van die dag niet"), said);
    }

    /** The dossier may lie apart, in a folder that is never pushed with the rest. */
    @Test
    void aSecondFolderHoldsWhatIsPrivate() throws IOException {
        Path apart = Files.createDirectories(root.resolve("apart/netwerk/toekenningen"));
        Files.writeString(
                apart.resolve("gift.md"),
                """
                ---
                titel: Een gift
                status: gepubliceerd
                bron: gemeente
                bedrag: 500
                doel: Speelgoed.
                aanbodsvormen: [spel-en-ontmoeting]
                aard: materiaal
                termijn: 2027-01-01
                ---

                Uit een fonds.
                """);
        house.replace(
                "huis.yml", "^lokaal_bestuur:", "subsidie:\n  toegekend: ja\nlokaal_bestuur:");
        run(0);
        assertFalse(page("erkenning.html").contains("Een gift"));
        run(0, "--content", root.resolve("apart").toString());
        assertTrue(page("erkenning.html").contains("Een gift"));
    }
}
