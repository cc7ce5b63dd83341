package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BrokenHouse.Transcript;
import be.huisvanhetkind.content.markup.Bomb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in the files: when check finds no error, the site is made; and nothing in them ever
 * breaks the program. A few seconds in every run, and minutes with {@code -Dfuzz=10}; a house that
 * fails is told by its seed, which then belongs in {@link #KEPT}.
 */
class CheckPromisesBuildTest {
    /** Houses that once failed, or came close. */
    private static final List<Long> KEPT = List.of(1L, 2L, 3L);

    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(");

    @TempDir private Path root;

    @Test
    void whatCheckFindsGoodIsBuilt() throws IOException {
        for (long seed : KEPT) {
            promise(seed);
        }
        long minutes = Long.getLong("fuzz", 0);
        Duration longest = minutes == 0 ? SHORT : Duration.ofMinutes(minutes);
        long end = System.nanoTime() + longest.toNanos();
        long seed = minutes == 0 ? 100 : 1_000_000 * minutes;
        int good = 0;
        while (System.nanoTime() < end) {
            good += promise(seed++) ? 1 : 0;
        }
        assertTrue(minutes == 0 || good > 0, "no house was good enough to build");
    }

    /** Whether the house was good. */
    private boolean promise(long seed) throws IOException {
        Path folder = root.resolve("huis" + seed);
        BrokenHouse house = new BrokenHouse(folder);
        PathUtils.copyDirectory(
                RealHouse.other("virtueel", folder.resolve("bron")), house.content());
        damage(house, seed);
        Transcript check = house.check();
        assertSound(check, seed);
        if (check.code() == 0) {
            Transcript build = build(house);
            assertSound(build, seed);
            assertEquals(0, build.code(), () -> "seed " + seed + "\n" + build.text());
        }
        PathUtils.delete(folder);
        return check.code() == 0;
    }

    private static void assertSound(Transcript told, long seed) {
        assertTrue(told.code() < 2, () -> "seed " + seed + "\n" + told.text());
        assertFalse(STACK_TRACE.matcher(told.text()).find(), () -> "seed " + seed + told.text());
        assertFalse(told.text().contains("bestand-mislukt"), () -> "seed " + seed + told.text());
    }

    private static void damage(BrokenHouse house, long seed) throws IOException {
        Random dice = new Random(seed);
        Damage damage = new Damage(seed);
        List<Path> files = files(house.content());
        Path file = files.get(dice.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        switch (dice.nextInt(8)) {
            case 0 -> Files.write(renamed(file, dice), bytes);
            case 1 -> Files.write(file, exploding(bytes, dice));
            case 2 -> Files.write(file, picture(dice, damage));
            case 3, 4 -> Files.write(file, damage.to(bytes));
            default -> Files.write(file, inItsText(bytes, damage));
        }
    }

    /** A name that may mean something else to the site, to a language or to a disk. */
    private static Path renamed(Path file, Random dice) {
        List<String> names =
                List.of("fr", "en", "media", "zoek", "index", "404", "assets", "a".repeat(200));
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.'));
        return file.resolveSibling(names.get(dice.nextInt(names.size())) + extension);
    }

    /** The fields as they were, and a text that was made to hurt. */
    private static byte[] exploding(byte[] bytes, Random dice) {
        Bomb bomb = Bomb.others().get(dice.nextInt(Bomb.others().size()));
        return ArrayUtils.addAll(
                Arrays.copyOf(bytes, endOfFields(bytes)),
                bomb.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The fields as they were, and an accident below them. */
    private static byte[] inItsText(byte[] bytes, Damage damage) {
        int end = endOfFields(bytes);
        return ArrayUtils.addAll(
                Arrays.copyOf(bytes, end), damage.to(Arrays.copyOfRange(bytes, end, bytes.length)));
    }

    /** All of it, when it has no text. */
    private static int endOfFields(byte[] bytes) {
        int fence = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\n---\n", 3);
        return fence < 0 ? bytes.length : fence + "\n---\n".length();
    }

    private static byte[] picture(Random dice, Damage damage) throws IOException {
        List<Path> pictures =
                files(RealHouse.CONTENT).stream()
                        .filter(file -> file.toString().matches(".*\\.(svg|jpg)"))
                        .toList();
        return damage.to(Files.readAllBytes(pictures.get(dice.nextInt(pictures.size()))));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static Transcript build(BrokenHouse house) {
        return house.run(
                "build",
                "--content",
                house.content().toString(),
                "--templates",
                RealHouse.ROOT.resolve("templates").toString(),
                "--assets",
                RealHouse.ROOT.resolve("assets").toString(),
                "--output",
                house.root().resolve("site").toString(),
                "--today",
                "2026-11-21");
    }
}
