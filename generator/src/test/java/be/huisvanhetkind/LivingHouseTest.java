package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.render.output.Layers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house that lives knows after an edit is what one that is read anew knows. */
class LivingHouseTest {
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";
    private static final String PAGE = "aanbod/babbelcafe/index.html";

    @TempDir private Path folder;
    private LivingHouse house;

    @BeforeEach
    void open() throws IOException {
        BrokenHouse.copy(Path.of("src/test/resources/basishuis"), folder.resolve("content"));
        settle();
        house = read();
    }

    private LivingHouse read() {
        return LivingHouse.open(
                new Workplace(
                        List.of(folder.resolve("content")),
                        Layers.of(Path.of("../templates")),
                        Layers.of(Path.of("../assets")),
                        folder.resolve("memory"),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 21),
                        "test"),
                Cache.empty());
    }

    /** Files that were written long ago are not opened again. */
    private void settle() throws IOException {
        try (var files = Files.walk(folder.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(what), file);
        Files.writeString(path, text.replace(what, by));
    }

    private static String page(LivingHouse house, String path) {
        return house.find(path)
                .map(file -> new String(file.recipe().bytes(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** After an edit the house is as if it were read for the first time. */
    private void assertAsNew() {
        house.refresh();
        LivingHouse fresh = read();
        assertEquals(fresh.stand().findings(), house.stand().findings());
        for (String path : List.of(PAGE, "index.html", "a-z/index.html", "partners/index.html")) {
            assertEquals(page(fresh, path), page(house, path), path);
        }
    }

    @Test
    void aWordInTheTextStandsOnThePage() throws IOException {
        String title = "Babbelcafé";
        assertTrue(page(house, PAGE).contains(title));
        replace(OFFER, "titel: " + title, "titel: Kletscafé");
        assertAsNew();
        assertTrue(page(house, PAGE).contains("Kletscafé"));
    }

    @Test
    void twoEditsWithinOneTickOfTheClockAreBothSeen() throws IOException {
        replace(OFFER, "titel: Babbelcafé", "titel: Babbelcafa");
        house.refresh();
        Path file = folder.resolve("content").resolve(OFFER);
        FileTime time = Files.getLastModifiedTime(file);
        replace(OFFER, "titel: Babbelcafa", "titel: Babbelcafo");
        Files.setLastModifiedTime(file, time);
        assertAsNew();
        assertTrue(page(house, PAGE).contains("Babbelcafo"));
    }

    @Test
    void aFileThatGoesTakesItsPageAlong() throws IOException {
        Files.delete(folder.resolve("content").resolve(OFFER));
        assertAsNew();
        assertTrue(house.find(PAGE).isEmpty());
    }

    @Test
    void aBrokenFileLeavesTheOthers() throws IOException {
        replace(OFFER, "titel: ", "titell: ");
        assertAsNew();
        assertTrue(house.stand().hasErrors());
        assertFalse(page(house, "index.html").isEmpty());
        replace(OFFER, "titell: ", "titel: ");
        assertAsNew();
        assertFalse(house.stand().hasErrors());
    }

    @Test
    void otherWordsInAVocabularyAreReadInEveryFile() throws IOException {
        Path lijst = folder.resolve("content/begrippen/domein.yml");
        Files.writeString(lijst, Files.readString(lijst) + "\n# nagekeken\n");
        assertAsNew();
        Files.delete(lijst);
        assertAsNew();
        assertTrue(house.stand().hasErrors());
    }

    @Test
    void aPictureThatGoesIsMissedUntilItIsBack() throws IOException {
        Path logo = folder.resolve("content/logo.svg");
        byte[] drawing = Files.readAllBytes(logo);
        Files.delete(logo);
        assertAsNew();
        assertTrue(house.stand().hasErrors());
        Files.write(logo, drawing);
        assertAsNew();
        assertFalse(house.stand().hasErrors());
    }
}
