package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis check --changed}: in a repository with a small house that has one old mistake. */
class CheckChangedTest {
    private static final Path HOUSE = Path.of("src/test/resources/uitleg-basis");
    private static final Pattern HEAD =
            Pattern.compile("(?m)^(?:FOUT|LET OP)  (\\S+) +\\S+/(\\S+?):");
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";

    @TempDir private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aHouseWithAnOldMistake() throws IOException, GitAPIException {
        System.setProperty("huis.hier", root.resolve("home").toString());
        Files.createDirectories(root.resolve("house"));
        PathUtils.copyDirectory(HOUSE, root.resolve("house/content"));
        replace("themas/opvoeden.md", "levensdomeinen: [opvoeding]", "levensdomeinen: [opvoedin]");
        Git.init()
                .setDirectory(root.resolve("house").toFile())
                .setInitialBranch("main")
                .call()
                .close();
        commit("A house");
    }

    @AfterEach
    void forget() {
        System.clearProperty("huis.hier");
    }

    private Path content() {
        return root.resolve("house/content");
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = content().resolve(file);
        Files.writeString(path, Files.readString(path).replace(what, by));
    }

    private void write(String file, String text) throws IOException {
        Path path = content().resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private void commit(String message) throws IOException, GitAPIException {
        try (Git git = Git.open(root.resolve("house").toFile())) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setAuthor("huis", "huis@zonneweide.example")
                    .setCommitter("huis", "huis@zonneweide.example")
                    .setMessage(message)
                    .setSign(false)
                    .call();
        }
    }

    private void branch(String name) throws IOException, GitAPIException {
        try (Git git = Git.open(root.resolve("house").toFile())) {
            git.checkout().setCreateBranch(true).setName(name).call();
        }
    }

    /** The code and the file of each finding. */
    private List<String> check(int exitCode, String base) {
        out.getBuffer().setLength(0);
        int code =
                Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "check",
                        "--changed",
                        base,
                        "--content",
                        content().toString(),
                        "--today",
                        "2026-11-21");
        assertEquals(exitCode, code, out + "\n" + err);
        return HEAD.matcher(out.toString())
                .results()
                .map(head -> head.group(1) + " " + head.group(2).replaceAll(".*content/", ""))
                .toList();
    }

    @Test
    void nothingChangedNothingSaid() {
        assertEquals(List.of(), check(0, "HEAD"));
    }

    @Test
    void aMistakeInAChangedFileIsSaidAlsoWhenItIsOld() throws IOException {
        replace("themas/opvoeden.md", "Geen vraag is te klein.", "Elke vraag is goed.");
        assertEquals(List.of("begrip-onbekend opvoeden.md"), check(1, "HEAD"));
    }

    @Test
    void whatAChangeBreaksElsewhereIsSaid() throws IOException {
        Files.delete(content().resolve("locaties/zonnehuis.md"));
        assertEquals(
                List.of("verwijzing-onbekend babbelcafe.md", "verwijzing-onbekend voorlezen.md"),
                check(1, "HEAD"));
    }

    @Test
    void aFileThatGitDoesNotKnowYetIsChanged() throws IOException {
        write("nieuws/open-deur.md", "geen kop");
        assertEquals(List.of("kop-ontbreekt open-deur.md"), check(1, "HEAD"));
    }

    @Test
    void aPageThatMovedSaysWhereItStood() throws IOException, GitAPIException {
        replace("themas/opvoeden.md", "levensdomeinen: [opvoedin]", "levensdomeinen: [opvoeding]");
        commit("A house without a mistake");
        String moved = "partners/kompas/aanbod/praatcafe.md";
        write(moved, Files.readString(content().resolve(OFFER)));
        Files.delete(content().resolve(OFFER));
        assertEquals(List.of("pagina-verdwenen praatcafe.md"), check(0, "HEAD"));
        assertTrue(out.toString().contains("oude_adressen: [/aanbod/babbelcafe/]"), out::toString);
        replace(moved, "status: ", "oude_adressen: [/aanbod/babbelcafe/]\nstatus: ");
        assertEquals(List.of(), check(0, "HEAD"));
        commit("It moved");
        replace(moved, "oude_adressen: [/aanbod/babbelcafe/]\n", "");
        assertEquals(List.of("pagina-verdwenen praatcafe.md"), check(0, "HEAD"));
    }

    @Test
    void aPageThatIsGoneOrArchivedLeadsToItsList() throws IOException, GitAPIException {
        replace("themas/opvoeden.md", "levensdomeinen: [opvoedin]", "levensdomeinen: [opvoeding]");
        commit("A house without a mistake");
        replace(OFFER, "status: gepubliceerd", "status: gearchiveerd");
        assertEquals(List.of("pagina-verdwenen babbelcafe.md"), check(0, "HEAD"));
        replace("huis.yml", "missie:", "oude_adressen: [/aanbod/babbelcafe/]\nmissie:");
        assertEquals(List.of(), check(0, "HEAD"));
    }

    @Test
    void whatMovedDownIsNotNew() throws IOException {
        replace("huis.yml", "naam: Huis", "# Het huis zelf.\nnaam: Huis");
        assertEquals(List.of(), check(0, "HEAD"));
    }

    @Test
    void whatChangedThereSinceIsNoChangeHere() throws IOException, GitAPIException {
        branch("mijn-werk");
        replace(OFFER, "afspraak: zonder", "afspraak: misschien");
        commit("Mine");
        try (Git git = Git.open(root.resolve("house").toFile())) {
            git.checkout().setName("main").call();
        }
        replace("locaties/zonnehuis.md", "Lindestraat 1", "Lindestraat 2");
        commit("Theirs");
        try (Git git = Git.open(root.resolve("house").toFile())) {
            git.checkout().setName("mijn-werk").call();
        }
        assertEquals(List.of("keuze-onbekend babbelcafe.md"), check(1, "main"));
    }

    @Test
    void theAnswerIsTheSameWhenThePastIsRemembered() throws IOException {
        Files.delete(content().resolve("locaties/zonnehuis.md"));
        assertEquals(check(1, "HEAD"), check(1, "HEAD"));
    }

    @Test
    void aVersionThatGitDoesNotKnowIsABrokenCall() {
        check(2, "nergens");
        assertTrue(err.toString().contains("Git kent de versie “nergens” niet."), err.toString());
    }

    @Test
    void aFolderOutsideGitIsABrokenCall() throws IOException {
        PathUtils.deleteDirectory(root.resolve("house/.git"));
        check(2, "HEAD");
        assertTrue(err.toString().contains("staat niet in Git."), err.toString());
    }
}
