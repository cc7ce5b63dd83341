package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code huis check --fix} promises: never worse, and nothing is lost. */
class FixTest {
    private static final Path BASE = Path.of("src/test/resources/uitleg-basis");
    private static final Pattern ERRORS = Pattern.compile("(\\d+) fout(?:en)?, ");
    private static final String COMMENT = "# wie dit schreef, weet waarom";

    /** How a line gets broken by who types it. */
    private static final List<UnaryOperator<String>> BREAKS =
            List.of(
                    line -> line.replaceFirst(": ", ":"),
                    line -> line.replaceFirst(": ", ": \""),
                    line -> line.replaceFirst(": (.)", ": '$1"),
                    line -> line.replaceFirst("^ +", ""),
                    line -> "  " + line,
                    line -> " " + line,
                    line -> "\t" + line,
                    line -> line.replaceFirst("]", ""),
                    line -> line.replaceFirst("\\[", ""),
                    line -> line.replaceFirst("[\\[\\]]", "").replaceFirst("]", ""),
                    line -> line + "\n" + line,
                    line -> line.replaceFirst("_", " "),
                    line -> line.replaceFirst("(\\w)(\\w):", "$2$1:"),
                    line -> line.replaceFirst("(\\w):", "$1$1:"),
                    line -> line.replaceFirst(": .*", ": null"),
                    line -> line.replaceFirst(": .*", ": n.v.t."),
                    line -> line.replaceFirst(": .*", ": gratis!"),
                    line -> line.replaceFirst(": .*", ": 5 € per keer"),
                    line -> line.replaceFirst(": .*", ": elke 2e dinsdag"),
                    line -> line.replaceFirst(": .*", ": 12-11-2026"),
                    line -> line.replaceFirst(": .*", ": 9u-12u"),
                    line -> line.replaceFirst(": (\\w)", ": @$1"),
                    line -> line.replaceFirst(" (\\w)", "\u00a0$1"),
                    line -> line.replaceFirst("(\\w)(\\w)$", "$1\u200b$2"),
                    line -> line.replaceFirst(":", ""),
                    line -> line.replaceFirst(": (.*)", ": $1: $1"),
                    String::toUpperCase);

    /** A few in every run; a hundred of each seed with {@code -Dfix=100}. */
    private static final int BREAKAGES = Integer.getInteger("fix", 15);

    @TempDir private Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void breakagesGetNoWorse(long seed) throws IOException {
        Random random = new Random(seed);
        for (int at = 0; at < BREAKAGES; at++) {
            check(random, root.resolve(seed + "-" + at));
        }
    }

    private static void check(Random random, Path folder) throws IOException {
        BrokenHouse house = new BrokenHouse(Files.createDirectories(folder));
        BrokenHouse.copy(BASE, house.content());
        Path file = any(random, files(house));
        List<String> good = new ArrayList<>(Files.readAllLines(file));
        int end = good.lastIndexOf("---");
        int at = 1 + random.nextInt(end - 1);
        good.add(1 + random.nextInt(end), COMMENT);
        String broken = any(random, BREAKS).apply(good.get(at));
        List<String> wrong = new ArrayList<>(good);
        wrong.set(at, broken);
        write(file, wrong);

        int before = errors(house.check());
        BrokenHouse.Transcript said = house.check("--fix", "--ja");
        String why = String.join("\n", wrong) + "\n" + said.text();
        List<String> now = Files.readAllLines(file);
        assertTrue(errors(said) <= before, why);
        assertEquals(body(wrong), body(now), why);
        for (String line : good) {
            boolean isKept = line.equals(good.get(at)) || isIn(line.strip(), now);
            assertTrue(isKept, () -> "lost: " + line + "\n" + why);
        }
        house.check("--fix", "--ja");
        assertEquals(now, Files.readAllLines(file), why);
        if (errors(said) == 0) {
            house.run("format", "--content", house.content().toString());
            assertEquals(0, errors(house.check()), why);
        }
    }

    /** Whether a line is there, with whatever was written before or behind it. */
    private static boolean isIn(String line, List<String> lines) {
        return lines.stream().anyMatch(one -> one.contains(line));
    }

    private static String body(List<String> lines) {
        String text = String.join("\n", lines);
        return text.substring(text.lastIndexOf("\n---\n"));
    }

    private static int errors(BrokenHouse.Transcript said) {
        Matcher matcher = ERRORS.matcher(said.out());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static List<Path> files(BrokenHouse house) throws IOException {
        try (Stream<Path> all = Files.walk(house.content())) {
            return all.filter(one -> one.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsWrittenBeforeSomebodySaysYes() throws IOException {
        BrokenHouse house = new BrokenHouse(root);
        BrokenHouse.copy(BASE, house.content());
        Path file = house.content().resolve("partners/kompas/aanbod/babbelcafe.md");
        String wrong = Files.readString(file).replace("prijs:\n  soort: gratis", "prijs: gratis!");
        house.write("partners/kompas/aanbod/babbelcafe.md", wrong.getBytes(StandardCharsets.UTF_8));
        String said = house.check("--fix").out();
        assertEquals(wrong, Files.readString(file));
        assertTrue(
                said.contains("    - prijs: gratis!\n    + prijs:\n    +   soort: gratis"), said);
        assertTrue(said.contains("--fix --ja"), said);
        assertEquals(0, house.check("--fix", "--ja").code());
        assertNotEquals(wrong, Files.readString(file));
    }
}
