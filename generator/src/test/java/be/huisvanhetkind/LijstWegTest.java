package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Lijst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older house knows fewer vocabularies; it misses only those it takes words from. */
class LijstWegTest {
    private static final Path BASE = Path.of("src/test/resources/basishuis");

    @TempDir Path folder;

    private List<String> without(List<Lijst> lijsten) throws IOException {
        Path content = Files.createTempDirectory(folder, "huis");
        BrokenHouse.copy(BASE, content);
        for (Lijst lijst : lijsten) {
            Files.delete(content.resolve("begrippen/" + lijst.id() + ".yml"));
        }
        return RealHouse.check(content).findings().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    @Test
    void aListIsMissedOnceByWhoUsesItAndByNobodyElse() throws IOException {
        List<Lijst> unused = new ArrayList<>();
        for (Lijst lijst : Lijst.values()) {
            List<String> errors = without(List.of(lijst));
            if (errors.isEmpty()) {
                unused.add(lijst);
            } else {
                assertEquals(List.of("begrippenlijst-ontbreekt"), errors, lijst.id());
            }
        }
        assertTrue(unused.contains(Lijst.NOOD));
        assertEquals(List.of(), without(unused));
    }
}
