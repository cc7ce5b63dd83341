package be.huisvanhetkind.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored comes back as it was, or not at all. */
class StoreTest {
    private static final byte[] PICTURE = {1, 2, 3, 0, -1};

    @TempDir private Path folder;

    @BeforeEach
    void somethingIsStored() {
        Store.of(folder).remember("een", PICTURE);
    }

    @Test
    void whatIsStoredComesBackInTheNextRun() {
        assertArrayEquals(PICTURE, Store.of(folder).find("een").orElseThrow());
        assertTrue(Store.of(folder).find("twee").isEmpty());
    }

    @Test
    void whatIsCutShortOrChangedIsNotThere() throws IOException {
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            Files.write(file, Arrays.copyOf(whole, at));
            assertTrue(Store.of(folder).find("een").isEmpty(), "length " + at);
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(file, changed);
            assertTrue(Store.of(folder).find("een").isEmpty(), "byte " + at);
        }
        Files.write(file, new byte[whole.length]);
        assertTrue(Store.of(folder).find("een").isEmpty(), "zeros");
    }

    @Test
    void whatIsNotUsedAnyMoreGoes() throws IOException {
        Store store = Store.of(folder);
        store.remember("twee", PICTURE);
        store.forgetTheRest();
        assertEquals(1, files().size());
        assertTrue(Store.of(folder).find("een").isEmpty());
        assertTrue(Store.of(folder).find("twee").isPresent());
    }

    @Test
    void aFolderThatCannotBeIsNoLoss() throws IOException {
        Path file = Files.createFile(folder.resolve("bestand"));
        Store store = Store.of(file);
        store.remember("een", PICTURE);
        assertTrue(store.find("een").isEmpty());
        store.forgetTheRest();
        Store.none().remember("een", PICTURE);
        assertTrue(Store.none().find("een").isEmpty());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
