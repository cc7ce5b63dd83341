package be.huisvanhetkind.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Taalgids;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Vingerafdruk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field of every type, also inside groups, with whatever people write in a field: its schema
 * takes what reading takes, and nothing else.
 */
class VeldenTest {
    /** About other files; no schema knows them. */
    private static final Set<String> OUTSIDE =
            Set.of("afbeelding-ontbreekt", "begrippenlijst-leeg", "opmaak-verkeerd");

    /** To a machine no number of cents is whole, so no schema can count them. */
    private static final String TOO_FINE = ".*: \\d+\\.\\d{3,}";

    /** Groups that were tried field by field; they are the same in every type. */
    private static final Set<String> TRIED = new HashSet<>();

    private static final Begrippen BEGRIPPEN =
            new Begrippen(
                    Arrays.stream(Lijst.values())
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(),
                                            lijst -> List.of(term(lijst, "a"), term(lijst, "b")))),
                    Taalgids.LEEG);

    private static Begrip term(Lijst lijst, String id) {
        return new Begrip(
                Place.start("a.yml"),
                lijst,
                id,
                id,
                "Wat het is.",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static List<ContentType<?>> types() {
        return ContentTypes.ALL;
    }

    private static Reading reading() {
        return new Reading(BEGRIPPEN, path -> Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaTakesWhatReadingTakes(ContentType<?> type) {
        String schema = Schrijfschemas.kop(type, BEGRIPPEN).json();
        Oordelaar judge = Oordelaar.networknt();
        Set<String> different = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (Poging poging : all(type.fields()).toList()) {
            String kop = poging.kop;
            Set<String> found = codes(type, kop);
            codes.addAll(found);
            boolean isRefused =
                    EditorYaml.read(kop)
                            .map(value -> !judge.problems(schema, value).isEmpty())
                            .orElse(true);
            if (isRefused == found.isEmpty() && (isRefused || !isForgotten(type, poging))) {
                different.add((isRefused ? "refused: " : "accepted: ") + poging.odd + " " + found);
            }
        }
        assertEquals(
                "", different.stream().limit(60).collect(Collectors.joining("\n")), type.name());
        assertTrue(codes.size() > 5, codes.toString());
    }

    /** Whether YAML gives the same value for another text, and that one is good. */
    private static boolean isForgotten(ContentType<?> type, Poging poging) {
        return poging.odd.matches(TOO_FINE)
                || poging.otherwise().anyMatch(other -> codes(type, other).isEmpty());
    }

    /** What reading says that a schema could know. */
    private static Set<String> codes(ContentType<?> type, String kop) {
        List<Finding> findings = new ArrayList<>();
        SourceFile source =
                new SourceFile(
                        "a.md", new Address(List.of(type.folder(), "a.md")), Path.of("a.md"));
        byte[] bytes = ("---\n" + kop + "\n---\n").getBytes(StandardCharsets.UTF_8);
        Mapping fields = FrontMatter.of(source, bytes, findings::add).orElseThrow().kop();
        Reading reading = reading();
        type.read(new Document(source, fields, Tekst.LEEG, Vingerafdruk.GEEN), reading);
        return reading.findings().stream()
                .map(Finding::code)
                .filter(code -> !OUTSIDE.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is tried: the whole of the fields, and which line of it is the odd one. */
    private record Poging(String kop, String odd) {
        /** The same, with another way to write the same number or the same yes. */
        Stream<String> otherwise() {
            String line = odd.substring(odd.lastIndexOf("> ") + 1).strip();
            String value = line.substring(line.indexOf(':') + 1).strip();
            String plain = value.replaceFirst("^0+(?=\\d)", "").replaceFirst("\\.0+$", "");
            Stream<String> others =
                    plain.matches("-?\\d+")
                            ? Stream.of(
                                    plain,
                                    "0" + plain,
                                    "+" + plain,
                                    plain + ".00",
                                    plain + ".0000000000")
                            : plain.matches("\\d+\\.\\d+")
                                    ? Stream.of(plain + "0", plain + "0000000000")
                                    : Stream.of(value.replace("[1,", "[1.0000000000,"));
            return others.map(
                    other ->
                            kop.replace(line, line.substring(0, line.indexOf(':')) + ": " + other));
        }

        /** The same in a group, or in the first group of a list. */
        Poging in(String key, boolean isList) {
            if (kop.isEmpty()) {
                return new Poging(key + ":", key + " > " + odd);
            }
            String inside = kop.indent(isList ? 4 : 2).stripTrailing();
            String first = isList ? "  - " + inside.substring(4) : inside;
            return new Poging(key + ":\n" + first, key + " > " + odd);
        }

        Poging beside(String others) {
            return new Poging(others + kop, odd);
        }
    }

    /** For each field, and each that is in it, everything that people write. */
    private static Stream<Poging> all(List<Field<?>> fields) {
        return fields.stream()
                .flatMap(field -> of(field).map(one -> one.beside(others(fields, field))));
    }

    private static Stream<Poging> of(Field<?> field) {
        String key = field.key();
        Stream<Poging> typed =
                Stream.concat(Getypte.WAARDEN.stream(), Stream.of(good(field.kind())))
                        .map(value -> new Poging(key + ": " + value, key + ": " + value));
        List<Field<?>> inside =
                Stream.concat(field.kind().group().stream(), field.kind().groups().stream())
                        .<Field<?>>map(one -> one)
                        .toList();
        boolean isList = field.kind().each().isPresent();
        Stream<Poging> nested =
                inside.isEmpty() ? Stream.empty() : all(inside).map(one -> one.in(key, isList));
        return Stream.of(typed, nested, Stream.of(new Poging("", "no " + key)))
                .flatMap(some -> some);
    }

    private static String name(Kind<?> kind) {
        Datatype what = kind.each().<Kind<?>>map(each -> each).orElse(kind).datatype();
        return ((Datatype.Group) what).name() + kind.each().isPresent();
    }

    /** What else must be there. */
    private static String others(List<Field<?>> fields, Field<?> odd) {
        return fields.stream()
                .filter(Field::required)
                .filter(field -> !field.equals(odd))
                .map(field -> field.key() + ": " + good(field.kind()) + "\n")
                .collect(Collectors.joining());
    }

    /** A value that is good, on one line. */
    private static String good(Kind<?> kind) {
        if (kind.each().isPresent()) {
            return "[" + good(kind.each().get()) + "]";
        } else if (!kind.group().isEmpty()) {
            List<Field<?>> needed = kind.group().stream().filter(Field::required).toList();
            return (needed.isEmpty() ? kind.group().subList(0, 1) : needed)
                    .stream()
                            .map(field -> field.key() + ": " + good(field.kind()))
                            .collect(Collectors.joining(", ", "{", "}"));
        } else if (kind.datatype() instanceof Datatype.Text text) {
            return "w".repeat(Math.max(text.min(), 8));
        }
        return kind.datatype() instanceof Datatype.Term
                ? "a"
                : "\"" + kind.example().orElse("kompas") + "\"";
    }
}
