package be.huisvanhetkind.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is there comes here, what is here goes there, and nothing is lost. */
class RemoteTest {
    private static final String DRAFT = "concept/kompas/uren";

    @TempDir private Path root = Path.of("");
    private Optional<Remote> remote = Optional.empty();

    @BeforeEach
    void cloneTwice() throws GitAPIException, IOException {
        Overkant.in(root).cloneTo("ander").close();
        publish("begin");
        overkant().cloneTo("deur").close();
        remote = Remote.of(here(), "concept/", Optional.empty());
    }

    @AfterEach
    void close() {
        remote.ifPresent(Remote::close);
    }

    private Overkant overkant() {
        return new Overkant(root);
    }

    private Path there() {
        return overkant().there();
    }

    private Path other() {
        return root.resolve("ander");
    }

    private Path here() {
        return root.resolve("deur");
    }

    private Remote remote() {
        return remote.orElseThrow();
    }

    private void publish(String text) throws GitAPIException, IOException {
        try (Git git = Git.open(other().toFile())) {
            Files.writeString(other().resolve("a.md"), text);
            git.add().addFilepattern(".").call();
            git.commit().setMessage(text).setAuthor("Het huis", "huis@huis.example").call();
            git.push().setRemote("origin").add("HEAD:refs/heads/main").call();
        }
    }

    /** Writes in a draft of a clone, and does not bring it anywhere. */
    private String write(Path clone, String text) {
        try (Depot depot = Depot.of(clone).orElseThrow()) {
            Branch branch = depot.branch(DRAFT);
            Revision on = branch.tip().or(depot::head).orElseThrow();
            Signature by = new Signature("Kompas", "redactie@kompas.example", Instant.EPOCH, text);
            Optional<byte[]> bytes = Optional.of(text.getBytes(StandardCharsets.UTF_8));
            Branch.Draft draft = new Branch.Draft(on, List.of(on), Map.of("b.md", bytes), by);
            return branch.commit(branch.tip(), draft).orElseThrow().id().name();
        }
    }

    private void otherPushes(String spec) throws GitAPIException, IOException {
        try (Git git = Git.open(other().toFile())) {
            git.push().setRemote("origin").add(spec).call();
        }
    }

    private String draft(Path repository) throws IOException {
        try (Git git = Git.open(repository.toFile())) {
            return Optional.ofNullable(git.getRepository().resolve("refs/heads/" + DRAFT))
                    .map(id -> id.name())
                    .orElse("");
        }
    }

    @Test
    void whatIsPublishedComesHereWithItsFiles() throws Exception {
        publish("nieuw");
        remote().fetch();
        assertEquals("nieuw", Files.readString(here().resolve("a.md")));
    }

    @Test
    void aDraftGoesThereAndComesToOthers() throws Exception {
        String written = write(here(), "mijn");
        assertEquals(List.of(), remote().push());
        assertEquals(written, draft(there()));
        assertEquals(List.of(), remote().push(), "nothing is new");
    }

    @Test
    void aDraftOfOthersComesHereAndGoesOn() throws Exception {
        String first = write(other(), "1");
        otherPushes("refs/heads/" + DRAFT);
        remote().fetch();
        assertEquals(first, draft(here()));
        String second = write(other(), "2");
        otherPushes("refs/heads/" + DRAFT);
        remote().fetch();
        assertEquals(second, draft(here()));
    }

    @Test
    void whereBothWroteEachKeepsItsOwnAndItIsTold() throws Exception {
        String theirs = write(other(), "van een ander");
        otherPushes("refs/heads/" + DRAFT);
        String mine = write(here(), "van mij");
        assertEquals(List.of(DRAFT), remote().push());
        remote().fetch();
        assertEquals(List.of(DRAFT), remote().push());
        assertEquals(mine, draft(here()));
        assertEquals(theirs, draft(there()));
    }

    @Test
    void aDraftThatWasTakenAwayThereGoesHere() throws Exception {
        write(other(), "1");
        otherPushes("refs/heads/" + DRAFT);
        remote().fetch();
        otherPushes(":refs/heads/" + DRAFT);
        remote().fetch();
        assertEquals("", draft(here()));
    }

    @Test
    void wordsThatNeverWentThereStayThoughTheDraftWasTakenAway() throws Exception {
        write(other(), "1");
        otherPushes("refs/heads/" + DRAFT);
        remote().fetch();
        String mine = write(here(), "nog niet weg");
        otherPushes(":refs/heads/" + DRAFT);
        remote().fetch();
        assertEquals(mine, draft(here()));
        assertEquals(List.of(), remote().push());
        assertEquals(mine, draft(there()));
    }

    @Test
    void aDraftThatIsThrownAwayGoesThereToo() throws Exception {
        String written = write(here(), "weg");
        remote().push();
        remote().remove("kompas/uren", "0".repeat(40));
        assertEquals(written, draft(there()), "it is another one by now");
        remote().remove("kompas/uren", written);
        assertEquals("", draft(there()));
    }

    @Test
    void aNetworkThatIsAwayLosesNothing() throws Exception {
        String written = write(here(), "mijn");
        overkant().goAway();
        assertThrows(Remote.Away.class, () -> remote().push());
        assertThrows(Remote.Away.class, () -> remote().fetch());
        assertEquals(written, draft(here()));
        overkant().comeBack();
        remote().fetch();
        assertEquals(List.of(), remote().push());
        assertEquals(written, draft(there()));
    }

    @Test
    void whatIsPublishedHereGoesThere() throws Exception {
        try (Git git = Git.open(here().toFile())) {
            git.commit()
                    .setAllowEmpty(true)
                    .setMessage("x")
                    .setAuthor("Het huis", "huis@huis.example")
                    .call();
            assertEquals(List.of(), remote().push());
            assertEquals(
                    git.getRepository().resolve("HEAD"),
                    git.lsRemote().call().stream()
                            .filter(ref -> ref.getName().equals("refs/heads/main"))
                            .findFirst()
                            .orElseThrow()
                            .getObjectId());
        }
    }

    @Test
    void otherBranchesStayHere() throws Exception {
        try (Git git = Git.open(here().toFile())) {
            git.branchCreate().setName("probeersel").call();
            remote().push();
            assertFalse(git.lsRemote().call().toString().contains("probeersel"));
        }
    }

    @Test
    void aFolderThatCameFromNowhereHasNone() throws GitAPIException {
        Path alone = root.resolve("alleen");
        Git.init().setDirectory(alone.toFile()).call().close();
        assertTrue(Remote.of(alone, "concept/", Optional.empty()).isEmpty());
    }
}
