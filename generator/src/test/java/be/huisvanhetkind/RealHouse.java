package be.huisvanhetkind;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.content.Documents;
import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.source.Sources;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Builds houses with the templates and assets of the repository, as the program does. */
final class RealHouse {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path CONTENT = ROOT.resolve("content");

    private static final Path OTHERS = Path.of("src/test/huizen");

    /** Shared, so that AsciiDoc starts once for all tests. */
    private static final Cache CACHE = Cache.empty();

    private static final Parsers PARSERS = Parsers.remembering(CACHE);

    private RealHouse() {}

    /**
     * A copy of a house of the tests, in an empty folder, with the word lists of the repository.
     */
    static Path other(String name, Path folder) {
        Path content = folder.resolve(name);
        BrokenHouse.copy(OTHERS.resolve(name), content);
        BrokenHouse.copy(CONTENT.resolve("begrippen"), content.resolve("begrippen"));
        return content;
    }

    /** The formats of a site, which make a picture again only when no test of this run did. */
    static Formats formats() {
        return formats(Store.of(SharedFolder.folder("beelden")));
    }

    private static Formats formats(Store pictures) {
        return Formats.of(
                Layers.of(ROOT.resolve("templates")),
                Layers.of(ROOT.resolve("assets")),
                new PictureMaker(pictures));
    }

    static Generator generator() {
        return new Generator(CACHE, TODAY, Steps.unseen());
    }

    static Outcome<Optional<Huis>> check(Path content) {
        return generator().check(List.of(content));
    }

    /** Builds a house without errors into a folder, for the root of a server. */
    static void build(Path content, Path output) {
        build(content, output, BaseUrl.ROOT);
    }

    /** Builds a house without errors into a folder. */
    static void build(Path content, Path output, BaseUrl base) {
        build(content, output, base, formats(), path -> true);
    }

    /** The same for the root of a server, but only some files of it. */
    static void build(Path content, Path output, Predicate<String> wanted) {
        build(content, output, BaseUrl.ROOT, formats(), wanted);
    }

    /** The same, which makes every picture itself. */
    static void buildAnew(Path content, Path output) {
        build(content, output, BaseUrl.ROOT, formats(Store.none()), path -> true);
    }

    private static void build(
            Path content, Path output, BaseUrl base, Formats formats, Predicate<String> wanted) {
        Outcome<Optional<Huis>> checked = check(content);
        if (checked.hasErrors()) {
            throw new AssertionError(checked.findings());
        }
        Site site = generator().layOut(OpenbaarHuis.of(checked.value().orElseThrow()), base);
        List<OutputFile> files =
                generator().render(site, formats).stream()
                        .filter(file -> wanted.test(file.path()))
                        .toList();
        List<Finding> whileWriting = Publication.publish(files, output, () -> {});
        if (!whileWriting.isEmpty()) {
            throw new AssertionError(whileWriting);
        }
    }

    /** The files of a house as they were written, before anything is made of their fields. */
    static List<Document> documents(Path content) {
        return Sources.of(List.of(content))
                .then(sources -> Documents.read(sources, PARSERS))
                .value()
                .documents();
    }
}
