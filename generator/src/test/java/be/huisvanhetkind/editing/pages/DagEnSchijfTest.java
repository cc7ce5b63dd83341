package be.huisvanhetkind.editing.pages;

import static be.huisvanhetkind.editing.pages.Schrijftafel.COORDINATIE;
import static be.huisvanhetkind.editing.pages.Schrijftafel.KOMPAS;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.editing.pages.Schrijftafel.Getoond;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor that is open for days, on a disk that may refuse. */
final class DagEnSchijfTest {
    private static final LocalDate EVENING = LocalDate.of(2026, 11, 21);

    @TempDir private Path root;

    @Test
    void whoReadsAFileAgainAfterMidnightReadItThatDay() throws Exception {
        AtomicReference<LocalDate> today = new AtomicReference<>(EVENING);
        try (Schrijftafel desk = Schrijftafel.at(Gitmap.of(root), today::get)) {
            Browserform form = desk.form(KOMPAS, OFFER);
            today.set(EVENING.plusDays(1));
            form.tick("nagelezen", "ja", true);
            Getoond kept = desk.keep(KOMPAS, form);
            assertEquals(List.of("2026-11-22"), kept.form().said("v.nagekeken_op"));
        }
    }

    @Test
    void whatCannotBeWrittenIsToldAndNothingChanged() throws Exception {
        try (Schrijftafel desk = Schrijftafel.in(root)) {
            Browserform form = desk.form(KOMPAS, OFFER).type("v.titel", "Praatcafé");
            Files.writeString(root.resolve(".git/refs/heads/concept"), "geen map\n");
            Getoond refused = desk.keep(KOMPAS, form);
            assertEquals(500, refused.answer().status());
            assertTrue(refused.text().contains("Er is niets veranderd."), refused.text());
            assertTrue(desk.map().isClean());
        }
    }

    @Test
    void whatADraftBreaksElsewhereKeepsItFromBeingPublished() throws Exception {
        try (Schrijftafel desk = Schrijftafel.in(root)) {
            Browserform form = desk.form(COORDINATIE, "locaties/huis.md");
            form.type("v.status", "gearchiveerd");
            String concept =
                    desk.keep(COORDINATIE, form).page().select("input[name=concept]").attr("value");
            Getoond refused = desk.doing(COORDINATIE, concept, "publiceer");
            assertEquals(409, refused.answer().status());
            assertTrue(refused.text().contains("Dit maakt elders iets stuk"), refused.text());
            assertTrue(desk.map().isClean());
        }
    }
}
