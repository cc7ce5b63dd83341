package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis changes}: in a repository with the smallest house. */
class ChangesTest {
    private static final Path HOUSE = Path.of("src/test/resources/basishuis");
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";
    private static final String LATER =
            "Kompas\n  Babbelcafé (aanbod, verandert)  /aanbod/babbelcafe/\n    - Op woensdag begint het om 9.30 uur in plaats van om 9 uur.\n";

    @TempDir private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aHouse() throws IOException, GitAPIException {
        System.setProperty("huis.hier", root.resolve("home").toString());
        Files.createDirectories(house());
        PathUtils.copyDirectory(HOUSE, content());
        Git.init().setDirectory(house().toFile()).setInitialBranch("main").call().close();
        commit("A house");
    }

    @AfterEach
    void forget() {
        System.clearProperty("huis.hier");
    }

    private Path house() {
        return root.resolve("house");
    }

    private Path content() {
        return house().resolve("content");
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = content().resolve(file);
        Files.writeString(path, Files.readString(path).replace(what, by));
    }

    private void commit(String message) throws IOException, GitAPIException {
        try (Git git = Git.open(house().toFile())) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setAuthor("huis", "huis@zonneweide.example")
                    .setCommitter("huis", "huis@zonneweide.example")
                    .setMessage(message)
                    .setSign(false)
                    .call();
        }
    }

    private void checkout(String name, boolean isNew) throws IOException, GitAPIException {
        try (Git git = Git.open(house().toFile())) {
            git.checkout().setCreateBranch(isNew).setName(name).call();
        }
    }

    private String changes(int exitCode, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> call = new ArrayList<>(List.of("changes"));
        call.addAll(List.of(words));
        call.addAll(List.of("--content", content().toString(), "--today", "2026-11-21"));
        int code =
                Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        call.toArray(String[]::new));
        assertEquals(exitCode, code, out + "\n" + err);
        return out.toString().replace(content().toString(), "content");
    }

    @Test
    void whatIsNotCommittedYetIsToldToo() throws IOException {
        assertEquals("Voor gezinnen verandert er niets.\n", changes(0, "main"));
        replace(OFFER, "van: 9.00", "van: 9.30");
        assertEquals(LATER, changes(0, "main"));
        assertEquals("Voor gezinnen verandert er niets.\n", changes(0, "main..HEAD"));
    }

    @Test
    void whatChangedThereSinceIsNoChangeHere() throws IOException, GitAPIException {
        checkout("mijn-werk", true);
        replace(OFFER, "van: 9.00", "van: 9.30");
        commit("Mine");
        checkout("main", false);
        replace("locaties/huis.md", "Kerkplein 1", "Kerkplein 2");
        commit("Theirs");
        assertEquals(LATER, changes(0, "main..mijn-werk"));
        assertEquals(LATER, changes(0, "main...mijn-werk"));
    }

    @Test
    void anErrorThatIsNewIsTold() throws IOException, GitAPIException {
        replace("locaties/huis.md", "soort: huis", "soort: hui");
        commit("A mistake that is there");
        replace(OFFER, "afspraak: zonder", "afspraak: misschien");
        String told = changes(1, "HEAD");
        assertTrue(told.contains("Babbelcafé (aanbod, heeft een fout)"), told);
        assertTrue(told.contains("\n1 nieuwe fout\n  content/" + OFFER + ":16  "), told);
    }

    @Test
    void everyFormTellsIt() throws IOException {
        replace(OFFER, "van: 9.00", "van: 9.30");
        assertTrue(changes(0, "HEAD", "--format", "markdown").contains("- Op woensdag begint"));
        assertTrue(changes(0, "HEAD", "--format", "json").contains("\"versie\" : 1"));
        String page = changes(0, "HEAD", "--format", "html");
        assertTrue(page.contains("<dt>Straks</dt><dd>woensdag van 9.30 tot 11.30 uur</dd>"), page);
        assertTrue(page.contains("--merk-1: #0f4c50"), page);
    }

    @Test
    void aCallThatCannotBeIsRefusedInDutch() throws IOException, GitAPIException {
        assertEquals("", changes(2, "nergens..HEAD"));
        assertEquals("huis: Git kent de versie “nergens” niet. Kijk de naam na.\n", said());
        changes(2, "main..nergens");
        assertEquals("huis: Git kent de versie “nergens” niet. Kijk de naam na.\n", said());
        changes(2, "main..:::");
        assertEquals("huis: Git kent de versie “:::” niet. Kijk de naam na.\n", said());
        changes(2);
        assertTrue(said().contains("huis changes origin/main..HEAD"), said());
        changes(2, "main", "--format", "markdow");
        assertTrue(said().contains("Bedoelde je “markdown”?"), said());
        PathUtils.deleteDirectory(house().resolve(".git"));
        changes(2, "main");
        assertTrue(said().contains("staat niet in Git."), said());
    }

    @Test
    void aCopyWithoutItsHistorySaysHowToGetIt() throws IOException, GitAPIException {
        replace(OFFER, "van: 9.00", "van: 9.30");
        commit("Later");
        Path whole = house();
        Path shallow = root.resolve("ondiep");
        Git.cloneRepository()
                .setURI(whole.toUri().toString())
                .setDirectory(shallow.toFile())
                .setDepth(1)
                .call()
                .close();
        PathUtils.deleteDirectory(whole);
        Files.move(shallow, whole);
        changes(2, "HEAD~1");
        assertTrue(said().contains("git fetch --unshallow"), said());
    }

    private String said() {
        return err.toString();
    }
}
