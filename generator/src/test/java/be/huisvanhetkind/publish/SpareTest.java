package be.huisvanhetkind.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a site whose files are known by their content. */
class SpareTest {
    @TempDir private Path folder;

    private Plot plot = Plot.in(Path.of(""));

    @BeforeEach
    void begin() {
        plot = Plot.in(folder);
    }

    private void assertBecomes(Map<String, String> files, String... remade) throws IOException {
        plot.publish(files);
        assertEquals(new TreeMap<>(files), plot.standing());
        assertEquals(List.of(remade), plot.made().stream().sorted().toList());
    }

    @Test
    void whatStandsOrStoodOneSiteAgoIsNotMadeAgain() throws IOException {
        assertBecomes(Map.of("a", "1", "b/c", "2"), "a", "b/c");
        assertBecomes(Map.of("a", "1", "b/c", "2"));
        assertBecomes(Map.of("a", "1", "b/c", "3"), "b/c");
        assertBecomes(Map.of("a", "1", "b/c", "2"));
        assertBecomes(Map.of("a", "1"));
        assertBecomes(Map.of("a", "1", "b/c", "2"));
        assertBecomes(Map.of("a", "1", "b", "a file where a folder was"), "b");
    }

    @Test
    void whatSomebodyDidInTheSiteIsMended() throws IOException {
        Map<String, String> files = Map.of("a", "1", "b/c", "2", "b/d", "3");
        plot.publish(files);
        Files.writeString(plot.site().resolve("a"), "x");
        assertBecomes(files, "a");
        Files.delete(plot.site().resolve("b/c"));
        Files.writeString(plot.site().resolve("b/van-niemand"), "x");
        plot.publish(files);
        assertEquals(new TreeMap<>(files), plot.standing());
        plot.publish(Map.of("a", "2", "b/c", "2", "b/d", "3"));
        assertEquals(3, plot.standing().size());
    }

    @Test
    void whatSomebodyDidInTheSiteBeforeIsNotBelieved() throws IOException {
        plot.publish(Map.of("a", "1", "b", "1"));
        plot.publish(Map.of("a", "2", "b", "1"));
        Path before = plot.shelf().resolve("vorige");
        Files.delete(before.resolve("a"));
        Files.writeString(before.resolve("a"), "x");
        Files.writeString(before.resolve("b.van-niemand"), "x");
        assertBecomes(Map.of("a", "1", "b", "1"), "a");
    }

    @Test
    void aBookThatWasCutShortIsEmpty() throws IOException {
        Map<String, String> files = Map.of("a", "1", "b", "2");
        plot.publish(files);
        Path book = plot.shelf().resolve("boek");
        byte[] whole = Files.readAllBytes(book);
        for (int length = 0; length < whole.length; length++) {
            Files.write(book, java.util.Arrays.copyOf(whole, length));
            assertEquals(Book.EMPTY, Book.load(book));
        }
        assertBecomes(files, "a", "b");
    }

    @Test
    void aRunKilledAfterTheRenamesBelievesNoOldBook() throws IOException {
        plot.publish(Map.of("a", "1", "b", "1"));
        byte[] book = Files.readAllBytes(plot.shelf().resolve("boek"));
        plot.publish(Map.of("a", "2", "b", "1"));
        Files.write(plot.shelf().resolve("boek"), book);
        assertBecomes(Map.of("a", "1", "b", "1"));
        plot.publish(Map.of("a", "2", "b", "1"));
        Files.write(plot.shelf().resolve("boek"), book);
        assertBecomes(Map.of("a", "2", "b", "1"), "a");
    }
}
