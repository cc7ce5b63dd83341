package be.huisvanhetkind;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.render.output.Layers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A house of the repository, read, checked and built, for tests in other packages.
 *
 * @param content where its files lie
 * @param output where its site lies
 * @param site every file of its site as text, by its path
 */
public record BuiltHouse(
        Path content, Huis huis, List<Document> documents, Path output, Map<String, String> site) {
    public static final LocalDate TODAY = RealHouse.TODAY;
    public static final Path ROOT = RealHouse.ROOT;

    private static final String OTHERS = "generator/src/test/huizen/";

    /** The house in {@code content/}, built once for all tests of a run. */
    public static BuiltHouse real() {
        return Real.HOUSE;
    }

    /** What {@code content/} holds, read anew. */
    public static Huis readAgain() {
        return RealHouse.check(RealHouse.CONTENT).value().orElseThrow();
    }

    /**
     * The house in a content folder, counted from the root of the repository.
     *
     * @param work an empty folder to build in
     */
    public static BuiltHouse of(String folder, Path work) {
        Path content =
                folder.startsWith(OTHERS)
                        ? RealHouse.other(folder.substring(OTHERS.length()), work)
                        : ROOT.resolve(folder);
        return of(content, work.resolve("site"), RealHouse.documents(content));
    }

    private static BuiltHouse of(Path content, Path output, List<Document> documents) {
        RealHouse.build(content, output);
        return in(output, content, documents);
    }

    private static BuiltHouse in(Path output, Path content, List<Document> documents) {
        return new BuiltHouse(
                content,
                RealHouse.check(content).value().orElseThrow(),
                documents,
                output,
                WholeSite.in(output).files());
    }

    /** What a content folder holds, on the day of the tests; also with errors. */
    public static Huis read(Path content) {
        return RealHouse.generator().read(List.of(content)).value().orElseThrow();
    }

    /**
     * A copy of a house, to change its files.
     *
     * @param folder counted from the root of the repository
     * @param work an empty folder
     */
    public static Path copy(String folder, Path work) {
        if (folder.startsWith(OTHERS)) {
            return RealHouse.other(folder.substring(OTHERS.length()), work);
        }
        Path content = work.resolve("content");
        BrokenHouse.copy(ROOT.resolve(folder), content);
        return content;
    }

    /**
     * Where a house is worked on that lies in a folder: with the templates and the styles of ours.
     */
    public static Workplace place(Path root) {
        return new Workplace(
                List.of(root.resolve("content")),
                Layers.of(ROOT.resolve("templates")),
                Layers.of(ROOT.resolve("assets")),
                root.resolve(".huis"),
                Optional.empty(),
                TODAY,
                "test");
    }

    /** What the validator of the W3C says of its pages. */
    public List<String> invalid() throws Exception {
        return new WholeSite(site).invalid();
    }

    /** Read when it is first asked. */
    private static final class Real {
        private static final BuiltHouse HOUSE =
                in(
                        SharedFolder.folder(
                                "site", output -> RealHouse.build(RealHouse.CONTENT, output)),
                        RealHouse.CONTENT,
                        RealHouse.documents(RealHouse.CONTENT));

        private Real() {}
    }
}
