package be.huisvanhetkind.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered comes back as it was, or not at all. */
class CacheTest {
    @TempDir private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void somethingIsRemembered() {
        file = folder.resolve("inhoud");
        Cache cache = Cache.empty();
        cache.remember("een", new Encoder().text("één").number(300));
        cache.save(file);
    }

    @Test
    void whatIsRememberedComesBack() {
        assertEquals(
                Optional.of("één 300"),
                Cache.load(file).find("een", found -> found.text() + " " + found.number()));
    }

    @Test
    void whatAKillLeftIsTakenAwayAndWhatIsBeingWrittenIsNot() throws IOException {
        Path left = Files.createFile(folder.resolve("nieuw123.tmp"));
        Path busy = Files.createFile(folder.resolve("nieuw456.tmp"));
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        Cache other = Cache.empty();
        other.remember("twee", new Encoder().text("2"));
        other.save(file);
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(busy));
    }

    @Test
    void whatIsCutShortIsForgotten() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertFalse(Cache.load(file).knows("een"), "length " + length);
        }
    }

    @Test
    void whatIsChangedIsForgotten() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(file, changed);
            assertFalse(Cache.load(file).knows("een"), "byte " + at);
        }
    }

    @Test
    void whatDoesNotDecodeIsForgottenAndTheRestIsNot() {
        Cache cache = Cache.load(file);
        assertEquals(Optional.empty(), cache.find("een", found -> found.list(Decoder::text)));
        assertEquals(Optional.of("één"), cache.find("een", Decoder::text));
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        Files.createDirectories(folder.resolve("map/iets")); // a file cannot take its place
        Cache cache = Cache.empty();
        cache.remember("twee", new Encoder().number(2));
        cache.save(folder.resolve("map"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("inhoud", "map"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
