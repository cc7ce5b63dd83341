package be.huisvanhetkind.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.open.OpenHuis;
import be.huisvanhetkind.open.Wijziging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came, changed and went between two states of a house, and what nobody may hear of. */
class ChangedTest {
    private static final Path SMALLEST = Path.of("src/test/resources/uitleg-basis");
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";

    @TempDir private Path folder;
    private Path content = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        PathUtils.copyDirectory(SMALLEST, content);
    }

    private OpenHuis house() {
        return OpenHuis.of(List.of(content), BuiltHouse.TODAY).value().orElseThrow();
    }

    private Set<String> since(OpenHuis before) {
        return house().since(before).stream()
                .map(one -> one.aard().id() + " " + one.soort() + "/" + one.id())
                .collect(Collectors.toSet());
    }

    private void edit(String from, String to) throws IOException {
        Path file = content.resolve(OFFER);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private void add(String name, String from, String to) throws IOException {
        Path file = content.resolve(OFFER);
        Files.writeString(file.resolveSibling(name), Files.readString(file).replaceFirst(from, to));
    }

    @Test
    void nothingChangedIsNothingTold() {
        assertEquals(Set.of(), since(house()));
    }

    @Test
    void aTextAFieldANewFileAndOneThatIsGone() throws IOException {
        OpenHuis before = house();
        edit("Kom gerust langs.", "Kom maar langs.");
        add("praatcafe.md", "titel: .*", "titel: Praatcafé");
        assertEquals(
                Set.of("gewijzigd aanbod/babbelcafe", "toegevoegd aanbod/praatcafe"),
                since(before));
        OpenHuis both = house();
        Files.delete(content.resolve("partners/kompas/aanbod/praatcafe.md"));
        assertEquals(Set.of("verwijderd aanbod/praatcafe"), since(both));
    }

    @Test
    void aDraftThatComesAndGoesIsNeverTold() throws IOException {
        OpenHuis before = house();
        add("later.md", "status: gepubliceerd", "status: concept");
        OpenHuis withDraft = house();
        assertEquals(Set.of(), since(before));
        Files.delete(content.resolve("partners/kompas/aanbod/later.md"));
        assertEquals(List.<Wijziging>of(), house().since(withDraft));
    }
}
