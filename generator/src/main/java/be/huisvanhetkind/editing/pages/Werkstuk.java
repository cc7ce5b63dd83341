package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.editing.concept.Concept;
import be.huisvanhetkind.editing.concept.Versie;
import be.huisvanhetkind.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file somebody works on.
 *
 * @param path below the content folder
 * @param naam how findings call it
 * @param concept the draft it is in; nothing as long as nothing is kept
 * @param gezien the version its writer began with
 * @param text what the file said then; empty when it was not there
 */
record Werkstuk(
        String path,
        String naam,
        ContentType<?> type,
        Optional<Concept> concept,
        Versie gezien,
        String text) {
    /** What a new file begins with. */
    private static final String EMPTY = "---\n---\n";

    /** A file that is there, or can be; nothing when no file can be there. */
    static Optional<Werkstuk> of(
            String path,
            String naam,
            Optional<Concept> concept,
            Versie gezien,
            Optional<byte[]> bytes) {
        String text = bytes.map(one -> Leestekst.of(one)).orElse(EMPTY);
        return type(path).map(type -> new Werkstuk(path, naam, type, concept, gezien, text));
    }

    /** The type of the files that may be somewhere; nothing when none may. */
    static Optional<ContentType<?>> type(String path) {
        Address address = new Address(List.of(path.split("/")));
        boolean isText = List.of("md", "adoc").contains(address.extension());
        boolean isNamed =
                address.segments().stream()
                        .allMatch(part -> part.matches("[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z]+)?"));
        return isText && isNamed ? ContentTypes.at(address) : Optional.empty();
    }

    boolean isNew() {
        return text.equals(EMPTY);
    }

    /** Its fields and its text; nothing when they cannot be told apart. */
    Optional<FrontMatter> front() {
        return front(text);
    }

    /** The same of another text in its place. */
    Optional<FrontMatter> front(String other) {
        if (other.equals(EMPTY)) {
            return Optional.of(
                    new FrontMatter(new Mapping(file().start(), List.of(), false), "", 3));
        }
        List<Finding> findings = new ArrayList<>();
        return FrontMatter.of(file(), other.getBytes(StandardCharsets.UTF_8), findings::add);
    }

    private SourceFile file() {
        return new SourceFile(naam, new Address(List.of(path.split("/"))), Path.of(path));
    }

    /** The partner whose file it is. */
    Optional<String> partner() {
        return new Address(List.of(path.split("/"))).owner();
    }

    /** The folder it is in, with a slash behind it. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
