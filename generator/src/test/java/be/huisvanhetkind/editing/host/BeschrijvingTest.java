package be.huisvanhetkind.editing.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.host.HostServer.Call;
import be.huisvanhetkind.editing.host.HostServer.Reply;
import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What we ask, and what our stubs answer, is what the makers of the hosts describe. */
class BeschrijvingTest {
    private static final Map<String, Bestand> PUBLISHED =
            Map.of(
                    "partners/kompas/partner.md", Bestand.of(new byte[] {'x'}),
                    "partners/kompas/oud.md", Bestand.of(new byte[] {'x'}));
    private static final Ondertekening BY =
            new Ondertekening("Kompas", "redactie@kompas.example", "x", Instant.EPOCH);

    @Test
    void gitHub() {
        assertDescribed(Beschrijving.of("github.json"), new GitHubStub(PUBLISHED), 15);
    }

    @Test
    void forgejo() {
        assertDescribed(Beschrijving.of("forgejo.json"), new ForgejoStub(PUBLISHED), 12);
    }

    @Test
    void gitLab() {
        GitLabOordeel judge = new GitLabOordeel();
        useEverything(new GitLabStub(PUBLISHED), judge::judge);
        assertEquals(List.of(), judge.complaints);
        assertEquals(
                "[answered Branch, answered Commit, answered MergeRequest, answered TreeItem,"
                        + " asked CommitPayload, asked MergeRequestParams]",
                judge.judged.toString());
    }

    /** Nothing is otherwise than it is described, in so many kinds of requests. */
    private static void assertDescribed(Beschrijving description, HostStub stub, int kinds) {
        useEverything(stub, description::judge);
        assertEquals(List.of(), description.complaints);
        assertEquals(kinds, description.counts().size(), description.counts()::toString);
    }

    @Test
    void whatGitLabDoesNotKnowIsNoticed() {
        GitLabOordeel judge = new GitLabOordeel();
        JsonNodeFactory json = JsonNodeFactory.instance;
        judge.judge(
                new Call(
                        "POST",
                        "/projects/huis%2Finhoud/repository/commits",
                        Map.of(),
                        json.objectNode().put("tak", "x"),
                        Map.of()),
                Reply.of(201, json.objectNode().put("naam", "x")));
        assertEquals(2, judge.complaints.size(), judge.complaints::toString);
    }

    @Test
    void whatIsNotDescribedIsNoticed() {
        Beschrijving description = Beschrijving.of("github.json");
        description.judge(
                new Call(
                        "POST",
                        "/repos/huis/inhoud/git/refs",
                        Map.of("verzonnen", "1"),
                        JsonNodeFactory.instance.objectNode().put("naam", "x"),
                        Map.of()),
                Reply.of(201, JsonNodeFactory.instance.objectNode()));
        assertFalse(description.complaints.isEmpty());
        assertTrue(description.complaints.toString().contains("no such parameter: verzonnen"));
        assertTrue(description.complaints.toString().contains("no such field: naam"));
        assertTrue(description.complaints.toString().contains("answered"));
    }

    private static void useEverything(HostStub stub, BiConsumer<Call, Reply> judge) {
        try (stub) {
            stub.judge = judge;
            useEverything(stub.repo, stub.open(""));
        }
    }

    private static void useEverything(Proefrepo repo, HostConcepten place) {
        Concept begun = place.begin("kompas/x", "X", BY).orElseThrow();
        place.begin("kompas/x", "X", BY);
        Concept one = place.write(begun, files("1"), BY).orElseThrow();
        place.write(begun, files("2"), BY);
        place.read(one.stand(), "partners/kompas/partner.md");
        repo.change(Proefrepo.PUBLISHED, Map.of("ander.md", "x"));
        Concept two = place.rebase(one, place.gepubliceerd(), files("3"), BY).orElseThrow();
        place.submit(two, "", BY).orElseThrow();
        place.all();
        Concept sent = place.submit(two, "Nog eens", BY).orElseThrow();
        place.remove(sent);
        place.find("kompas/x");
    }

    private static List<ConceptBestand> files(String text) {
        Optional<byte[]> bytes = Optional.of(text.getBytes(StandardCharsets.UTF_8));
        return List.of(
                new ConceptBestand("partners/kompas/partner.md", bytes),
                new ConceptBestand("partners/kompas/nieuw.md", bytes),
                new ConceptBestand("partners/kompas/oud.md", Optional.empty()));
    }
}
