package be.huisvanhetkind.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.findings.PaginaLeeg;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.output.RecipeFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir private Path folder;

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Finding> publish(OutputFile... files) {
        return Publication.publish(List.of(files), folder.resolve("site"), () -> {});
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPageThatIsGoneLeavesNothingBehind() throws IOException {
        publish(file("a/index.html", "1"), file("b/index.html", "2"));
        publish(file("a/index.html", "1"));
        assertFalse(Files.exists(folder.resolve("site/b")));
        assertEquals(List.of(".site.slot", "site"), siblings());
    }

    @Test
    void whatDidNotChangeKeepsItsTime() throws IOException {
        publish(file("a.html", "1"), file("b.html", "2"));
        FileTime ago = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("site/a.html"), ago);
        Files.setLastModifiedTime(folder.resolve("site/b.html"), ago);
        publish(file("a.html", "1"), file("b.html", "3"));
        assertEquals(ago, Files.getLastModifiedTime(folder.resolve("site/a.html")));
        assertFalse(ago.equals(Files.getLastModifiedTime(folder.resolve("site/b.html"))));
    }

    @Test
    void oneFileThatCannotBeMadeLeavesTheOldSite() throws IOException {
        publish(file("a.html", "old"));
        Finding problem = new PaginaLeeg(Place.start("x.ftlh"), "/b/");
        List<Finding> findings =
                publish(
                        file("a.html", "new"),
                        new OutputFile(
                                "b.html",
                                () -> {
                                    throw new RecipeFailed(problem);
                                }));
        assertEquals(List.of(problem), findings);
        assertEquals("old", read("a.html"));
        assertEquals(List.of(".site.slot", "site"), siblings());
    }

    @Test
    void aMachineThatFailsLeavesTheOldSite() throws IOException {
        publish(file("a.html", "old"));
        OutputFile clash = file("a.html/index.html", "a file and a folder of one name");
        assertThrows(UncheckedIOException.class, () -> publish(file("a.html", "new"), clash));
        assertEquals("old", read("a.html"));
        assertEquals(List.of(".site.slot", "site"), siblings());
    }

    @Test
    void aFolderThatIsNotOursIsNeverTouched() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("site"));
        Files.writeString(mine.resolve("thesis.txt"), "years of work");
        assertThrows(UncheckedIOException.class, () -> publish(file("a.html", "1")));
        assertEquals("years of work", read("thesis.txt"));
    }

    @Test
    void aRunKilledBetweenTheRenamesIsMended() throws IOException {
        publish(file("a.html", "old"));
        Files.move(folder.resolve("site"), folder.resolve(".site.oud"));
        Files.createDirectories(folder.resolve(".site.nieuw/half"));
        Finding problem = new PaginaLeeg(Place.start("x.ftlh"), "/b/");
        publish(
                new OutputFile(
                        "b.html",
                        () -> {
                            throw new RecipeFailed(problem);
                        }));
        assertEquals("old", read("a.html"));
        assertEquals(List.of(".site.slot", "site"), siblings());
    }

    @Test
    void nothingIsWrittenOutsideTheSite() {
        assertThrows(IllegalArgumentException.class, () -> publish(file("../elders.html", "1")));
        assertThrows(
                IllegalArgumentException.class, () -> publish(file("a/../../elders.html", "1")));
        assertFalse(Files.exists(folder.resolve("elders.html")));
    }

    @Test
    void twoRunsAtOnceDoNotMix() throws Exception {
        List<Thread> runs =
                IntStream.range(0, 8)
                        .mapToObj(
                                run ->
                                        new Thread(
                                                () ->
                                                        publish(
                                                                IntStream.range(0, 40)
                                                                        .mapToObj(
                                                                                page ->
                                                                                        file(
                                                                                                page
                                                                                                        + ".html",
                                                                                                "run "
                                                                                                        + run))
                                                                        .toArray(
                                                                                OutputFile[]
                                                                                        ::new))))
                        .toList();
        runs.forEach(Thread::start);
        for (Thread run : runs) {
            run.join();
        }
        try (Stream<Path> pages = Files.list(folder.resolve("site"))) {
            List<String> texts =
                    pages.filter(page -> page.toString().endsWith(".html"))
                            .map(
                                    page -> {
                                        try {
                                            return Files.readString(page);
                                        } catch (IOException broken) {
                                            throw new UncheckedIOException(broken);
                                        }
                                    })
                            .distinct()
                            .toList();
            assertEquals(1, texts.size(), () -> "mixed: " + texts);
        }
        assertTrue(Files.exists(folder.resolve("site").resolve(Product.SITE.mark())));
    }
}
