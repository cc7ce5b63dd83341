package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.huisvanhetkind.BrokenHouse.Transcript;
import be.huisvanhetkind.content.media.svg.SvgMutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files of one kind, each damaged in another way, a score at a time in a house: {@code check} tells
 * what is wrong, and never breaks, hangs or leaves a file out in silence. A few seconds in every
 * run; {@code -Dfuzz=10 -Dfuzz.soort=SVG} does one kind for ten minutes. A house that fails is told
 * by its seed.
 */
class FuzzTest {
    private static final int FILES = 20;
    private static final Duration SHORT = Duration.ofSeconds(3);

    /** A budget is five seconds a file; a score of files may not wait for more than a few. */
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(");
    private static final String HEAD =
            "---\ntitel: Een pagina\nsamenvatting: Een pagina om mee te proberen.\n"
                    + "status: gepubliceerd\nnagekeken_op: 2026-11-02\n";

    @TempDir private Path root;

    /** What is damaged, and what of the repository it is made of. */
    enum Kind {
        YAML(".*/aanbod/.*\\.md"),
        MARKDOWN(".*\\.md"),
        ASCIIDOC(".*\\.adoc"),
        SVG(".*\\.svg"),
        FOTO(".*\\.(jpg|png)");

        private final String files;

        Kind(String files) {
            this.files = files;
        }

        private List<Path> originals() throws IOException {
            try (Stream<Path> all = Files.walk(RealHouse.CONTENT)) {
                return all.filter(file -> file.toString().matches(files)).sorted().toList();
            }
        }

        private void write(Path content, int number, byte[] whole, long seed) throws IOException {
            Damage damage = new Damage(seed);
            switch (this) {
                case YAML -> page(content, number, "md", damage.to(whole));
                case MARKDOWN -> page(content, number, "md", under(whole, damage));
                case ASCIIDOC -> page(content, number, "adoc", under(whole, damage));
                case SVG -> picture(content, number, "svg", new SvgMutations(seed).next());
                case FOTO -> picture(content, number, "jpg", damage.to(whole));
            }
        }

        private static void page(Path content, int number, String type, byte[] bytes)
                throws IOException {
            Files.write(content.resolve("paginas/proef-" + number + "." + type), bytes);
        }

        private static byte[] under(byte[] whole, Damage damage) {
            String text = new String(whole, StandardCharsets.ISO_8859_1);
            String body = text.substring(text.indexOf("\n---\n", 3) + 5);
            byte[] damaged = damage.to(body.getBytes(StandardCharsets.ISO_8859_1));
            return (HEAD + "---\n\n" + new String(damaged, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        private static void picture(Path content, int number, String type, byte[] bytes)
                throws IOException {
            String name = "beeld-" + number + "." + type;
            Files.write(content.resolve("paginas/" + name), bytes);
            String head =
                    HEAD + "afbeelding: {bestand: " + name + ", alt: Een proef}\n---\n\nTekst.\n";
            page(content, number, "md", head.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedFilesAreToldOf(Kind kind) throws IOException {
        String only = System.getProperty("fuzz.soort", "");
        assumeTrue(only.isEmpty() || only.equals(kind.name()), "another kind is asked");
        long minutes = Long.getLong("fuzz", 0);
        List<Path> originals = kind.originals();
        assertFalse(originals.isEmpty());
        Duration longest = minutes == 0 ? SHORT : Duration.ofMinutes(minutes);
        long end = System.nanoTime() + longest.toNanos();
        long seed = minutes;
        long files = 0;
        do {
            check(kind, originals, seed++);
            files += FILES;
        } while (System.nanoTime() < end);
        if (minutes > 0) {
            System.out.println(kind + ": " + files + " files");
        }
    }

    private void check(Kind kind, List<Path> originals, long seed) throws IOException {
        Path folder = root.resolve("huis" + seed);
        BrokenHouse house = BrokenHouse.base(folder);
        Random dice = new Random(seed);
        for (int number = 0; number < FILES; number++) {
            Path original = originals.get(dice.nextInt(originals.size()));
            kind.write(
                    house.content(), number, Files.readAllBytes(original), seed * FILES + number);
        }
        long begin = System.nanoTime();
        Transcript told = house.check();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String where = kind + " seed " + seed + "\n" + told.text();
        assertTrue(told.code() < 2, where);
        assertFalse(STACK_TRACE.matcher(told.text()).find(), where);
        assertFalse(told.text().contains("bestand-mislukt"), where);
        assertTrue(took.compareTo(LONGEST) < 0, took + " " + where);
        PathUtils.delete(Objects.requireNonNull(folder));
    }
}
