package be.huisvanhetkind.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a site whose files are known by their content. */
class SpareTest {
    @TempDir private Path folder;

    /** The paths that were made, in any order. */
    private final List<String> made = new ArrayList<>();

    private Path site() {
        return folder.resolve("site");
    }

    private Path shelf() {
        return folder.resolve("plank");
    }

    /** Files by their path, of which is known what will be in them. */
    private void publish(Map<String, String> files) {
        made.clear();
        Publication.publish(
                files.entrySet().stream().map(this::wanted).toList(),
                site(),
                Spare.on(shelf()),
                () -> {});
    }

    private Wanted wanted(Map.Entry<String, String> file) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        return new Wanted(
                file.getKey(),
                Optional.of(Content.of(bytes).digest()),
                () -> {
                    synchronized (made) {
                        made.add(file.getKey());
                    }
                    return Content.of(bytes);
                });
    }

    private Map<String, String> standing() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site().relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove(OutputFolder.MARK);
        return files;
    }

    private void assertBecomes(Map<String, String> files, String... remade) throws IOException {
        publish(files);
        assertEquals(new TreeMap<>(files), standing());
        assertEquals(List.of(remade), made.stream().sorted().toList());
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
        publish(files);
        Files.writeString(site().resolve("a"), "x");
        assertBecomes(files, "a");
        Files.delete(site().resolve("b/c"));
        Files.writeString(site().resolve("b/van-niemand"), "x");
        publish(files);
        assertEquals(new TreeMap<>(files), standing());
        publish(Map.of("a", "2", "b/c", "2", "b/d", "3"));
        assertEquals(3, standing().size());
    }

    @Test
    void whatSomebodyDidInTheSiteBeforeIsNotBelieved() throws IOException {
        publish(Map.of("a", "1", "b", "1"));
        publish(Map.of("a", "2", "b", "1"));
        Path before = shelf().resolve("vorige");
        Files.delete(before.resolve("a"));
        Files.writeString(before.resolve("a"), "x");
        Files.writeString(before.resolve("b.van-niemand"), "x");
        assertBecomes(Map.of("a", "1", "b", "1"), "a");
    }

    @Test
    void aBookThatWasCutShortIsEmpty() throws IOException {
        Map<String, String> files = Map.of("a", "1", "b", "2");
        publish(files);
        Path book = shelf().resolve("boek");
        byte[] whole = Files.readAllBytes(book);
        for (int length = 0; length < whole.length; length++) {
            Files.write(book, java.util.Arrays.copyOf(whole, length));
            assertEquals(Book.EMPTY, Book.load(book));
        }
        assertBecomes(files, "a", "b");
    }

    @Test
    void theShelfMayLieOnAnotherDisk() throws IOException {
        Path other = Path.of("/dev/shm");
        if (!Files.isWritable(other)) {
            return;
        }
        Path far = Files.createTempDirectory(other, "huis");
        Files.createSymbolicLink(shelf(), far);
        publish(Map.of("a", "1"));
        publish(Map.of("a", "2"));
        assertBecomes(Map.of("a", "1"), "a");
        assertBecomes(Map.of("a", "1"));
        assertTrue(Files.isDirectory(far));
        org.apache.commons.io.file.PathUtils.delete(far);
    }

    @Test
    void aRunKilledAfterTheRenamesBelievesNoOldBook() throws IOException {
        publish(Map.of("a", "1", "b", "1"));
        byte[] book = Files.readAllBytes(shelf().resolve("boek"));
        publish(Map.of("a", "2", "b", "1"));
        Files.write(shelf().resolve("boek"), book);
        assertBecomes(Map.of("a", "1", "b", "1"));
        publish(Map.of("a", "2", "b", "1"));
        Files.write(shelf().resolve("boek"), book);
        assertBecomes(Map.of("a", "2", "b", "1"), "a");
    }
}
