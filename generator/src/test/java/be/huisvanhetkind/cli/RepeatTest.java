package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said is only said again when nothing could have changed. */
class RepeatTest {
    private static final String HOUSE = "src/test/resources/basishuis";
    private static final String HOME = "huis.hier";
    private static final String WORK = "het huis samenstellen";

    @TempDir Path root;

    /** What is remembered stays out of the repository. */
    @BeforeEach
    void livesElsewhere() {
        System.setProperty(HOME, root.toString());
    }

    @AfterEach
    void livesHere() {
        System.clearProperty(HOME);
    }

    private record Said(int code, String out, String err) {
        boolean worked() {
            return err.contains(WORK);
        }
    }

    private static Said run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Said(code, out.toString(), err.toString());
    }

    private Said build(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of("build", "--content", HOUSE, "--templates", "../templates"));
        words.addAll(List.of("--assets", "../assets", "--output", root.resolve("site").toString()));
        words.addAll(List.of("--timings", "--today", "2026-11-29"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @Test
    void aCheckOfTheSameFilesInTheSameWordsIsSaidAgain() {
        String[] words = {"check", "--content", HOUSE, "--timings", "--today", "2026-11-29"};
        Said first = run(words);
        Said second = run(words);
        assertFalse(second.worked(), second.err());
        assertEquals(first.out(), second.out());
        assertEquals(first.code(), second.code());
        assertTrue(run("check", "--content", HOUSE, "--timings", "--today", "2026-11-30").worked());
    }

    @Test
    void whatIsWrongIsLookedAtAgain() {
        String[] words = {"check", "--content", "src/test/broken/een-huis-met-fouten", "--timings"};
        assertEquals(1, run(words).code());
        assertTrue(run(words).worked());
    }

    @Test
    void aBuildIsOnlySaidAgainOfASiteThatStandsAsItWasWritten() throws IOException {
        Said first = build();
        assertTrue(first.worked());
        Said second = build();
        assertFalse(second.worked(), second.err());
        assertEquals(first.out(), second.out());

        Path page = root.resolve("site/index.html");
        byte[] bytes = Files.readAllBytes(page);
        Files.writeString(page, "<p>anders");
        assertTrue(build().worked());
        assertEquals(new String(bytes), Files.readString(page));

        Files.delete(page);
        assertTrue(build().worked());
        assertTrue(Files.exists(page));

        Files.writeString(root.resolve("site/erbij.html"), "<p>niet van ons");
        assertTrue(build().worked());
        assertFalse(Files.exists(root.resolve("site/erbij.html")));

        assertFalse(build().worked());
        assertTrue(build("--strict").worked());
        assertTrue(build("--base-url", "https://anders.example").worked());
    }

    @Test
    void whatIsRememberedMayBeLostOrBroken() throws IOException {
        build();
        try (Stream<Path> all = Files.walk(Home.folder(".huis"))) {
            for (Path file : all.filter(path -> path.endsWith("gezegd")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertTrue(build().worked());
    }
}
