package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.findings.TekstOnverwerkbaar;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.worker.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What a text may take, and that it counts against no other. */
@Timeout(120)
class BudgetTest {
    private final Bodies bodies = new Bodies(Cache.empty());

    private record Rendered(String html, List<Finding> findings) {
        boolean isRefused() {
            return html.isEmpty()
                    && findings.size() == 1
                    && findings.get(0) instanceof TekstOnverwerkbaar;
        }
    }

    private Rendered render(String extension, String text) {
        List<Finding> findings = new ArrayList<>();
        Body body = new Body("a." + extension, text, 1, findings::add);
        return new Rendered(bodies.render(extension, body).html(), findings);
    }

    private Rendered innocent(int number) {
        return render("adoc", "Welkom *%d*.".formatted(number));
    }

    private static Stream<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedAndTheNextTextIsNot() {
        return Bomb.exceeding().stream()
                .filter(bomb -> List.of("kolommen", "haakjes").contains(bomb.name()))
                .map(
                        bomb ->
                                DynamicTest.dynamicTest(
                                        bomb.name(),
                                        () -> {
                                            assertTrue(
                                                    render(bomb.extension(), bomb.text())
                                                            .isRefused());
                                            assertEquals(
                                                    new Rendered(
                                                            "<p>Welkom <strong>1</strong>.</p>",
                                                            List.of()),
                                                    innocent(1));
                                        }));
    }

    @Test
    void whoWaitsForAHostileTextGetsAnotherWorker() {
        Bomb bomb = Bomb.exceeding().get(1);
        List<Boolean> refused =
                IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(
                                number ->
                                        (number == 0
                                                        ? render(bomb.extension(), bomb.text())
                                                        : innocent(number))
                                                .isRefused())
                        .toList();
        assertEquals(List.of(true, false, false, false, false, false), refused);
    }

    @Test
    void aWorkerThatSomebodyEndsIsReplacedAndNoTextIsBlamed() {
        innocent(2);
        workers().forEach(ProcessHandle::destroyForcibly);
        assertFalse(innocent(3).isRefused());
    }

    @Test
    void noWorkerStaysWhenTheyAreLetGo() {
        innocent(4);
        assertTrue(workers().findAny().isPresent());
        Crew.HERE.dismiss();
        assertEquals(0, workers().count());
    }

    @Test
    void whatPeopleWriteNeedsNoWorker() {
        String table = "| Dag | Uur |\n|---|---|\n| ma | 9.00 - 12.00 |\n\n".repeat(20);
        assertTrue(Ordinary.is("## Wat?\n\n- **a** en [b](/c)\n  - _d_\n\n" + table));
        Stream.concat(Bomb.exceeding().stream(), Bomb.others().stream())
                .filter(bomb -> bomb.extension().equals("md"))
                .forEach(bomb -> assertFalse(Ordinary.is(bomb.text()), bomb.name()));
    }
}
