package be.huisvanhetkind.editing.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.concept.Bewaarplaats;
import be.huisvanhetkind.editing.concept.BewaarplaatsContract;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.ConceptBestand;
import be.huisvanhetkind.editing.concept.Ondertekening;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drafts at every host promise besides. */
abstract class HostContract extends BewaarplaatsContract {
    static final String MAP = "sites/demerdal/content";
    private final HostStub stub = stub(published());
    private final HostConcepten place = stub.open(MAP);

    abstract HostStub stub(Map<String, Bestand> published);

    private static Map<String, Bestand> published() {
        return Map.of(
                MAP + "/" + OFFER,
                text("begin\n"),
                MAP + "/" + OTHER,
                text("ander\n"),
                MAP + "/" + LINK,
                new Bestand("120000", bytes("../../../secret.txt")),
                "secret.txt",
                text("geheim\n"));
    }

    private static Bestand text(String text) {
        return Bestand.of(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final Ondertekening BY =
            new Ondertekening(
                    "Redactie <van> Kompas\n",
                    "redactie@kompas.example",
                    "Andere uren\n\nConcept: van-een-ander/x",
                    Instant.parse("2026-11-30T10:00:00Z"));

    HostStub stub() {
        return stub;
    }

    @Override
    protected Bewaarplaats place() {
        return place;
    }

    @Override
    protected void publish(String path, String text) {
        stub.repo.change(Proefrepo.PUBLISHED, Map.of(MAP + "/" + path, text));
    }

    @Override
    protected void intrude(String naam, String path, String text) {
        stub.repo.change("concept/" + naam, Map.of(MAP + "/" + path, text));
    }

    @Override
    protected Object written() {
        return List.of(
                Map.copyOf(stub.repo.branches),
                stub.repo.commits.size(),
                stub.repo.requests.size());
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private Concept uren() {
        return place.begin("kompas/uren", "Uren", BY).orElseThrow();
    }

    private static ConceptBestand offer(String text) {
        return new ConceptBestand(OFFER, Optional.of(bytes(text)));
    }

    @Test
    void theWriterIsTheAuthorAndTheCommitTellsTheDraft() {
        place.write(uren(), List.of(offer("x\n")), BY).orElseThrow();
        Proefrepo.Commit last = stub.repo.at("concept/kompas/uren");
        assertEquals("Redactie van Kompas", last.maker().name());
        assertEquals("redactie@kompas.example", last.maker().mail());
        assertEquals("Andere uren Concept: van-een-ander/x\n\nConcept: Uren\n", last.message());
    }

    @Test
    void nothingOutsideTheContentFolderIsTouched() {
        Concept now = place.write(uren(), List.of(offer("x\n")), BY).orElseThrow();
        assertEquals(
                "geheim\n",
                new String(
                        Proefrepo.get("secret.txt", stub.repo.at(now.stand().id()).files()).bytes(),
                        StandardCharsets.UTF_8));
        assertEquals(List.of(OFFER), now.paths());
    }

    @Test
    void whoIsJustAheadInTheSameFileIsNotOverwritten() {
        Concept seen = uren();
        stub.justBefore = Optional.of(() -> intrude("kompas/uren", OFFER, "net iets eerder\n"));
        assertEquals(Optional.empty(), place.write(seen, List.of(offer("x\n")), BY));
        Concept now = place.find("kompas/uren").orElseThrow();
        assertEquals(
                "net iets eerder\n",
                new String(place.read(now.stand(), OFFER).orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void aRequestTellsInDutchAndCallsNobody() {
        Concept seen = place.write(uren(), List.of(offer("x\n")), BY).orElseThrow();
        Concept sent = place.submit(seen, "Kijk @iedereen\n/merge #3", BY).orElseThrow();
        assertTrue(sent.nazicht().orElseThrow().startsWith("https://host.example/"));
        String body = stub.repo.requests.get(0).body;
        assertTrue(body.startsWith("Redactie \\<van\\> Kompas vraagt om dit te publiceren"), body);
        assertTrue(body.contains("> Kijk @\u200biedereen"), body);
        assertTrue(body.contains("> \u200b/merge \\#3"), body);
        assertTrue(body.contains("- `" + OFFER + "`"), body);
    }

    @Test
    void aTitleThatWasChangedAtTheHostIsTheTitle() {
        Concept seen = place.write(uren(), List.of(offer("x\n")), BY).orElseThrow();
        place.submit(seen, "", BY);
        stub.repo.requests.get(0).title = "Andere uren voor het babbelcafé";
        assertEquals(
                "Andere uren voor het babbelcafé", place.find("kompas/uren").orElseThrow().titel());
    }

    @Test
    void listsThatComeInPartsAreReadToTheEnd() {
        for (String naam : List.of("a", "b", "c", "d", "e")) {
            Concept one = place.begin("kompas/" + naam, naam, BY).orElseThrow();
            Concept now = place.write(one, List.of(offer(naam)), BY).orElseThrow();
            place.submit(now, "", BY).orElseThrow();
        }
        assertEquals(5, place.all().size());
        assertTrue(place.all().stream().allMatch(Concept::ingediend));
    }

    @Test
    void whatNeverChangesIsNotAskedTwice() {
        place.write(uren(), List.of(offer("x\n")), BY).orElseThrow();
        place.all();
        int before = stub.calls.size();
        place.all();
        assertEquals(3, stub.calls.size() - before, "what is published, requests and branches");
    }

    @Test
    void theTokenGoesToTheHostAndNowhereElse() {
        place.all();
        assertTrue(
                stub.calls.stream()
                        .allMatch(call -> call.headers().toString().contains(HostStub.TOKEN)));
        assertFalse(
                stub.calls.stream()
                        .anyMatch(call -> (call.path() + call.query()).contains(HostStub.TOKEN)));
    }

    @Test
    void aDraftIsNotBroughtUpToWhatIsNoLongerPublished() {
        Concept seen = written(begun(), file(OFFER, "mijn\n"));
        Versie old = place().gepubliceerd();
        publish(OFFER, "intussen\n");
        Object before = written();
        assertEquals(
                Optional.empty(), place().rebase(seen, old, List.of(file(OFFER, "x\n")), by("x")));
        assertEquals(before, written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"partners/kompas/..%2f..%2fx.md", "partners/kompas/x.", "partners/é.md"})
    void onlyNamesThatContentCanHaveAreTaken(String path) {
        Concept seen = begun();
        Object before = written();
        assertThrows(
                IllegalArgumentException.class,
                () -> place().write(seen, List.of(file(path, "x")), by("x")));
        assertEquals(before, written());
    }
}
