package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Begrippen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever must be there and is not, its finding gives lines that can be read. */
class OntbrekendVeldTest {
    private static final Parsers PARSERS = Parsers.remembering(Cache.empty());
    private static Begrippen begrippen = Begrippen.GEEN;

    @TempDir private Path folder;

    @BeforeAll
    static void readTheWords() {
        begrippen = RealHouse.check(RealHouse.CONTENT).value().orElseThrow().begrippen();
    }

    static Stream<ContentType<?>> types() {
        return ContentTypes.ALL.stream();
    }

    private record Hole(Field<?> field, Entry entry) {}

    @ParameterizedTest
    @MethodSource("types")
    void theLinesThatAreGivenCanBeRead(ContentType<?> type) throws IOException {
        Path example = RealHouse.CONTENT.resolve("_voorbeelden/" + type.name() + ".md");
        List<String> lines = Files.readAllLines(example);
        List<Hole> holes = holes(type.fields(), kop(lines)).toList();
        assertTrue(holes.size() >= 3, type::name);
        for (Hole hole : holes) {
            List<String> without = without(lines, hole.entry());
            List<Finding> found = found(type, without);
            List<Finding> missing =
                    found.stream().filter(one -> one.code().equals("veld-ontbreekt")).toList();
            assertEquals(1, missing.size(), () -> hole.field().key() + found);
            Optional<Correction> better = missing.get(0).correction();
            assertTrue(better.isPresent(), () -> type.name() + ": " + hole.field().key());
            assertEquals(
                    List.of(),
                    found(type, with(without, better.get())),
                    () -> type.name() + ": " + hole.field().key() + "\n" + better.get().hint());
        }
    }

    private static Stream<Hole> holes(List<Field<?>> fields, Mapping mapping) {
        return mapping.entries().stream()
                .flatMap(
                        entry ->
                                fields.stream()
                                        .filter(one -> one.key().equals(entry.key().text()))
                                        .flatMap(field -> holes(field, entry)));
    }

    private static Stream<Hole> holes(Field<?> field, Entry entry) {
        Stream<Hole> own = field.required() ? Stream.of(new Hole(field, entry)) : Stream.empty();
        List<Field<?>> group = field.kind().group();
        List<Field<?>> inside = group.isEmpty() ? field.kind().groups() : group;
        return Stream.concat(own, groups(entry.value()).flatMap(mapping -> holes(inside, mapping)));
    }

    private static Stream<Mapping> groups(Node value) {
        if (value instanceof Sequence list) {
            return list.items().stream().flatMap(OntbrekendVeldTest::groups);
        }
        return value instanceof Mapping mapping && mapping.entries().size() > 1
                ? Stream.of(mapping)
                : Stream.empty();
    }

    /** The field is gone with what stands below it; a hyphen before it goes to the next. */
    private static List<String> without(List<String> lines, Entry entry) {
        int first = entry.key().place().line() - 1;
        int column = entry.key().place().column() - 1;
        int end = first + 1;
        while (lines.get(end).matches(" {" + (column + 1) + "}.*| {" + column + "}- .*")) {
            end++;
        }
        List<String> now = new ArrayList<>(lines);
        String before = lines.get(first).substring(0, column);
        now.subList(first, end).clear();
        if (before.endsWith("- ")) {
            now.set(first, before + now.get(first).substring(column));
        }
        return now;
    }

    private static List<String> with(List<String> lines, Correction better) {
        List<String> now = new ArrayList<>(lines);
        now.subList(better.first() - 1, better.last()).clear();
        now.addAll(better.first() - 1, better.lines());
        return now;
    }

    private Mapping kop(List<String> lines) throws IOException {
        return PARSERS.read(file(lines), finding -> {}).orElseThrow().kop();
    }

    private List<Finding> found(ContentType<?> type, List<String> lines) throws IOException {
        SourceFile file = file(lines);
        Reading reading = new Reading(begrippen, path -> Optional.of(file), () -> lines);
        PARSERS.read(file, reading::report).ifPresent(document -> type.read(document, reading));
        return reading.findings().stream()
                .filter(one -> !one.code().startsWith("afbeelding"))
                .toList();
    }

    private SourceFile file(List<String> lines) throws IOException {
        Path path = Files.writeString(folder.resolve("een.md"), String.join("\n", lines) + "\n");
        return new SourceFile("een.md", new Address(List.of("een.md")), path);
    }
}
