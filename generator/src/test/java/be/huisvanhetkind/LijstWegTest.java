package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.Begrippenbestanden;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Lijst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An older house has no file for a vocabulary that the program knows by now: the program brings it.
 * A file of the house without words is missed once, by who takes a word from it.
 */
class LijstWegTest {
    private static final Path BASE = Path.of("src/test/resources/basishuis");

    @TempDir Path folder;

    private Path house() throws IOException {
        Path content = Files.createTempDirectory(folder, "huis");
        BrokenHouse.copy(BASE, content);
        return content;
    }

    private static List<String> errors(Path content) {
        return RealHouse.check(content).findings().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
    }

    @Test
    void whatTheHouseHasNoFileForTheProgramBrings() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        BrokenHouse.copy(RealHouse.CONTENT, content);
        PathUtils.deleteDirectory(content.resolve("begrippen"));
        PathUtils.deleteDirectory(content.resolve("_voorbeelden"));
        assertEquals(List.of(), errors(content));
    }

    @Test
    void anEmptyListIsMissedOnceByWhoUsesItAndByNobodyElse() throws IOException {
        List<Lijst> unused = new ArrayList<>();
        for (Lijst lijst : Lijst.values()) {
            Path content = house();
            Files.writeString(content.resolve("begrippen/" + lijst.id() + ".yml"), "[]\n");
            List<String> errors = errors(content);
            if (errors.isEmpty()) {
                unused.add(lijst);
            } else {
                assertEquals(List.of("begrippenlijst-leeg"), errors, lijst.id());
            }
        }
        assertTrue(unused.contains(Lijst.NOOD));
        assertFalse(unused.contains(Lijst.ROL));
    }

    @Test
    void theProgramBringsEveryListAndNothingIsWrongWithIt() {
        for (Lijst lijst : Lijst.values()) {
            assertTrue(
                    Begrippenbestanden.find("begrippen/" + lijst.id() + ".yml").isPresent(),
                    lijst.id());
        }
        assertEquals(Lijst.values().length + 1, Begrippenbestanden.PADEN.size());
    }
}
