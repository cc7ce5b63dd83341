package be.huisvanhetkind.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a folder, its stamp tells. */
class StampTest {
    private static final Instant LATER = Instant.MAX;

    @TempDir Path root;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(Files.createDirectories(root.resolve("a")).resolve("b.md"), "een");
    }

    private Optional<String> stamp() {
        return Stamp.of(List.of(root), LATER);
    }

    private interface Touch {
        void touch() throws IOException;
    }

    @TestFactory
    List<DynamicTest> aTouchIsTold() {
        Map<String, Touch> touches =
                Map.of(
                        "written longer", () -> Files.writeString(file, "eender"),
                        "written as long, at another time", () -> atAnotherTime("twe"),
                        "deleted", () -> Files.delete(file),
                        "renamed", () -> Files.move(file, file.resolveSibling("c.md")),
                        "moved", () -> Files.move(file, root.resolve("b.md")),
                        "another beside it", () -> Files.writeString(root.resolve("c.md"), ""),
                        "an empty folder", () -> Files.createDirectory(root.resolve("d")),
                        "exchanged, with its old time", this::exchange);
        return touches.entrySet().stream()
                .map(
                        touch ->
                                DynamicTest.dynamicTest(
                                        touch.getKey(), () -> assertTold(touch.getValue())))
                .toList();
    }

    private void assertTold(Touch touch) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "een");
        Optional<String> before = stamp();
        assertEquals(before, stamp());
        touch.touch();
        assertTrue(before.isPresent());
        assertNotEquals(before, stamp());
    }

    private void atAnotherTime(String text) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(time.toInstant().plusSeconds(1)));
    }

    /** As a program does that writes beside and renames, and keeps times. */
    private void exchange() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Path beside = Files.writeString(root.resolve("beside"), "twe");
        Files.setLastModifiedTime(beside, time);
        Files.delete(file);
        Files.move(beside, file);
    }

    @Test
    void aTimeThatIsPutBackIsTold() throws IOException {
        Assumptions.assumeTrue(
                root.getFileSystem().supportedFileAttributeViews().contains("unix"),
                "this system keeps no other time");
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        Object changed = Files.getAttribute(file, "unix:ctime");
        Optional<String> before = stamp();
        do { // until the clock of the disk has ticked
            Files.writeString(file, "twe");
            Files.setLastModifiedTime(file, old);
        } while (Files.getAttribute(file, "unix:ctime").equals(changed));
        assertNotEquals(before, stamp());
    }

    @Test
    void whatWasOnlyJustWrittenCannotBeTold() {
        assertTrue(Stamp.of(List.of(root), Instant.now()).isEmpty());
        assertTrue(Stamp.of(List.of(root), Instant.now().plusSeconds(60)).isPresent());
    }

    @Test
    void aFolderThatIsNotThereCannotBeTold() {
        assertTrue(Stamp.of(List.of(root.resolve("weg")), LATER).isEmpty());
    }

    @Test
    void whatALinkPointsToIsSeen() throws IOException {
        Path house = Files.createDirectory(root.resolve("huis"));
        try {
            Files.createSymbolicLink(house.resolve("link"), root.resolve("a"));
        } catch (IOException | UnsupportedOperationException noLinks) {
            Assumptions.abort("no links on this machine");
        }
        Optional<String> before = Stamp.of(List.of(house), LATER);
        Files.writeString(file, "eender");
        assertNotEquals(before, Stamp.of(List.of(house), LATER));
    }
}
