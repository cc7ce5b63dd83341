package be.huisvanhetkind.editing.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.pages.Gitmap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while it writes, and what the next one finds. */
class KilledEditorTest {
    private static final int SAVING = 30;
    private static final int PUBLISHING = 10;
    private static final int SOME = 8;

    @TempDir private Path root;

    private Gitmap map = new Gitmap(Path.of(""));

    @BeforeEach
    void layOut() throws Exception {
        map = Gitmap.of(root);
    }

    /** Starts a server, and kills it when it told of some of what it wrote. */
    private void kill(Random dice, String... more) throws Exception {
        List<String> command = new ArrayList<>();
        Collections.addAll(
                command,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                SavesForEver.class.getName(),
                map.content().toString());
        Collections.addAll(command, more);
        Process server =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader told = server.inputReader(StandardCharsets.UTF_8)) {
            for (int count = dice.nextInt(SOME) + 1; count > 0; count--) {
                assertTrue(told.readLine() != null, "it fell by itself");
            }
            long end = System.nanoTime() + dice.nextInt(20_000_000);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** As if half a minute went by. */
    private void wait(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".lock"))
                    .forEach(
                            lock -> {
                                try {
                                    Files.setLastModifiedTime(lock, FileTime.fromMillis(0));
                                } catch (IOException broken) {
                                    throw new UncheckedIOException(broken);
                                }
                            });
        }
    }

    private LokaleConcepten next() throws IOException {
        wait(root.resolve(".git"));
        return LokaleConcepten.of(map.content()).orElseThrow();
    }

    @Test
    void nothingIsHalfAndTheNextWritesOn() throws Exception {
        Map<String, String> before = map.files();
        Random dice = new Random(15);
        for (int time = 0; time < SAVING; time++) {
            kill(dice);
            assertEquals(List.of(), map.broken(), "kill " + time);
            assertEquals(before, map.files(), "kill " + time);
            try (LokaleConcepten next = next()) {
                assertTrue(SavesForEver.write(next, "verder"), "kill " + time);
                if (time % 4 == 0) {
                    next.remove(next.find(SavesForEver.NAME).orElseThrow());
                }
            }
        }
    }

    @Test
    void whatIsPublishedIsWholeAndPublishingAgainCompletesIt() throws Exception {
        Random dice = new Random(16);
        for (int time = 0; time < PUBLISHING; time++) {
            kill(dice, "publiceer");
            assertEquals(List.of(), map.broken(), "kill " + time);
            for (String path : SavesForEver.PATHS) {
                assertWhole(map.content().resolve(path));
            }
            try (LokaleConcepten next = next()) {
                if (next.find(SavesForEver.NAME).isPresent()) {
                    assertEquals(List.of(), SavesForEver.publish(next), "kill " + time);
                }
                assertTrue(map.isClean(), "kill " + time);
                assertEquals(List.of(), next.all());
            }
        }
    }

    private static void assertWhole(Path file) throws IOException {
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            boolean isOld = lines.get(0).equals("---");
            assertEquals(isOld ? lines.size() : SavesForEver.LINES, lines.size(), file.toString());
            assertTrue(isOld || lines.stream().distinct().count() == 1, file.toString());
        }
    }
}
