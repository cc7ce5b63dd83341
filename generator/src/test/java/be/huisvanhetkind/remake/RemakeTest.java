package be.huisvanhetkind.remake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Huizen;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemakeTest {
    @TempDir private Path folder;

    private final Counted format = new Counted(new AtomicInteger(), new AtomicInteger());

    /** Counts how often it is laid out, and how many files it makes. */
    private record Counted(AtomicInteger plans, AtomicInteger files) implements Format {
        @Override
        public boolean mayHave(String path) {
            return true;
        }

        @Override
        public List<OutputFile> files(Site site) {
            plans.incrementAndGet();
            return IntStream.range(0, 20)
                    .mapToObj(number -> new OutputFile(number + ".txt", this::bytes))
                    .toList();
        }

        private byte[] bytes() {
            return new byte[files.incrementAndGet() * 0];
        }

        String count() {
            return plans.getAndSet(0) + " plans, " + files.getAndSet(0) + " files";
        }
    }

    private String build(Supplier<String> ground) {
        Remake remake =
                Remake.of(
                        Site.of(Huizen.with(), BaseUrl.ROOT),
                        new Formats(List.of(format)),
                        ground,
                        Generator.ledger(shelf()));
        new Generator(Cache.empty(), LocalDate.of(2026, 11, 21), Steps.unseen())
                .publish(remake, folder.resolve("site"), shelf(), total -> () -> {});
        return format.count();
    }

    private Path shelf() {
        return folder.resolve("plank");
    }

    @Test
    void whatStandsNowhereIsMadeAgainAndLaidOutOnce() throws IOException {
        assertEquals("1 plans, 20 files", build(() -> "ground"));
        assertEquals("0 plans, 0 files", build(() -> "ground"));
        Disk.delete(folder.resolve("site"));
        assertEquals("1 plans, 20 files", build(() -> "ground"));
        Files.delete(folder.resolve("site/3.txt"));
        Disk.delete(shelf().resolve("vorige"));
        assertEquals("1 plans, 1 files", build(() -> "ground"));
        assertEquals("1 plans, 20 files", build(() -> "other ground"));
    }

    @Test
    void whenATemplateChangesMeanwhileNothingIsWrittenDown() {
        Iterator<String> ground = List.of("before", "after").iterator();
        build(ground::next);
        assertFalse(Files.exists(Generator.ledger(shelf())));
        assertEquals("1 plans, 20 files", build(() -> "before"));
        assertTrue(Files.exists(Generator.ledger(shelf())));
    }

    @Test
    void aFolderBehindALinkIsGroundToo() throws IOException {
        Path real = folder.resolve("echt");
        Disk.write(real.resolve("lib/a.ftlh"), "1");
        Path link = Files.createSymbolicLink(folder.resolve("koppeling"), real);
        String before = ground(link);
        assertEquals(before, ground(link));
        Disk.write(real.resolve("lib/a.ftlh"), "2");
        assertNotEquals(before, ground(link));
    }

    private static String ground(Path templates) {
        return Ground.of(Huizen.with(), BaseUrl.ROOT, List.of(templates), "program");
    }
}
