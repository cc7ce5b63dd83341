package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.schema.EditorYaml;
import be.huisvanhetkind.schema.Oordelaar;
import be.huisvanhetkind.schema.Schrijfschema;
import be.huisvanhetkind.schema.Schrijfschemas;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of every house of the repository, good and broken, judged by its schema: a judge of
 * others refuses it where {@code check} has a finding about the form of a field, and nowhere else.
 */
class SchrijfschemasTest {
    private static final Map<String, Set<String>> CODES = codes();
    private static final Set<String> FORM = CODES.getOrDefault("vorm", Set.of());
    private static final Set<String> STOPS = CODES.getOrDefault("stopt", Set.of());
    private static final Set<String> OUTSIDE = CODES.getOrDefault("buiten", Set.of());

    @TempDir private Path folder;

    private final Set<String> met = new TreeSet<>();

    private static Map<String, Set<String>> codes() {
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/schrijfschema/codes.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.groupingBy(
                                    words -> words[0],
                                    Collectors.mapping(words -> words[1], Collectors.toSet())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file, its value as an editor sees it, and what check says of its fields. */
    private record Geval(
            String name, Schrijfschema schema, Optional<JsonNode> value, Set<String> codes) {}

    @Test
    void aFileIsRefusedWhereCheckHasSomethingToSayOfItsForm() {
        List<Geval> cases = cases();
        for (Oordelaar judge : Oordelaar.all()) {
            assertEquals(List.of(), disagreements(cases, judge));
        }
        Oordelaar judge = Oordelaar.networknt();
        assertFalse(disagreements(cases, (schema, value) -> List.of()).isEmpty());
        assertFalse(disagreements(cases, (schema, value) -> List.of("no")).isEmpty());
        assertFalse(
                disagreements(cases, (schema, value) -> judge.problems(ANYTHING, value)).isEmpty());
        assertFalse(
                disagreements(cases, (schema, value) -> judge.problems(open(schema), value))
                        .isEmpty());
        assertFalse(
                disagreements(cases, (schema, value) -> judge.problems(short80(schema), value))
                        .isEmpty());
        assertTrue(cases.stream().filter(one -> one.codes.isEmpty()).count() > 500);
        assertTrue(met.stream().filter(FORM::contains).count() >= MET, met.toString());
    }

    /** So many findings of form stand in these houses; the others are tried field by field. */
    private static final int MET = 5;

    private static final String ANYTHING = "{}";

    /** A schema that forgets to refuse a field it does not know. */
    private static String open(String schema) {
        return schema.replace("\"additionalProperties\":false", "\"additionalProperties\":true");
    }

    /** A schema that refuses a title of a good length. */
    private static String short80(String schema) {
        return schema.replace("{3,80}", "{3,20}");
    }

    private static List<String> disagreements(List<Geval> cases, Oordelaar judge) {
        return cases.stream()
                .filter(one -> one.value.isPresent())
                .flatMap(
                        one ->
                                disagreement(
                                        one, judge.problems(one.schema.json(), one.value.get()))
                                        .stream())
                .toList();
    }

    private static Optional<String> disagreement(Geval one, List<String> problems) {
        boolean mustRefuse = one.codes.stream().anyMatch(FORM::contains);
        boolean mayRefuse =
                one.codes.stream().anyMatch(code -> STOPS.contains(code) || OUTSIDE.contains(code));
        if (mustRefuse && problems.isEmpty()) {
            return Optional.of(one.name + " is accepted, and check says " + one.codes);
        }
        return !mustRefuse && !mayRefuse && !problems.isEmpty()
                ? Optional.of(one.name + " is refused: " + problems)
                : Optional.empty();
    }

    private List<Geval> cases() {
        List<Geval> all = new ArrayList<>();
        houses().forEach((name, content) -> all.addAll(cases(name, content)));
        return all;
    }

    private Map<String, Path> houses() {
        Map<String, Path> houses = new TreeMap<>();
        houses.put("demerdal", RealHouse.CONTENT);
        houses.put("basishuis", BrokenHouse.BASE);
        Path resources = Path.of("src/test/resources");
        houses.put("uitleg-basis", resources.resolve("uitleg-basis"));
        for (String name : List.of("een-gebouw", "virtueel")) {
            houses.put(name, RealHouse.other(name, folder.resolve("huizen")));
        }
        for (String name : List.of("lastig-huis", "wisselhuis", "uitleg-erkend")) {
            houses.put(name, over("over", resources.resolve(name)));
        }
        for (String cases : List.of("broken", "gevallen", "dossier")) {
            folders(Path.of("src/test").resolve(cases))
                    .forEach(one -> houses.put(cases + "/" + one.getFileName(), over(cases, one)));
        }
        return houses;
    }

    private Path over(String cases, Path overlay) {
        Path root = folder.resolve(cases).resolve(overlay.getFileName().toString());
        return BrokenHouse.of(root, overlay).content();
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Geval> cases(String house, Path content) {
        Outcome<Optional<Huis>> read = RealHouse.check(content);
        Begrippen begrippen = read.value().map(Huis::begrippen).orElse(Begrippen.GEEN);
        Map<String, Schrijfschema> schemas =
                Stream.concat(
                                Schrijfschemas.koppen(begrippen).stream(),
                                Schrijfschemas.bestanden(begrippen).stream())
                        .collect(Collectors.toMap(Schrijfschema::naam, one -> one));
        List<Geval> cases = new ArrayList<>();
        for (Path file : files(content)) {
            List<String> segments = new ArrayList<>();
            content.relativize(file).forEach(part -> segments.add(part.toString()));
            Address address = new Address(segments);
            schema(address)
                    .map(schemas::get)
                    .ifPresent(
                            schema ->
                                    cases.add(
                                            geval(
                                                    house + ":" + String.join("/", segments),
                                                    file,
                                                    schema,
                                                    read.findings())));
        }
        return cases;
    }

    private static Optional<String> schema(Address address) {
        if (address.isHuis()) {
            return Optional.of("huis");
        } else if (address.isIn(Address.BEGRIPPEN)) {
            boolean isCalendar = address.id().equals(Address.SCHOOLVAKANTIES);
            return Optional.of(isCalendar ? Address.SCHOOLVAKANTIES : Address.BEGRIPPEN);
        } else if (address.isIn(Address.TAALGIDS)) {
            return Optional.of(Address.TAALGIDS);
        } else if (address.isLijst()) {
            return Optional.of(address.id());
        }
        return ContentTypes.at(address).map(type -> type.name());
    }

    private Geval geval(String name, Path file, Schrijfschema schema, List<Finding> findings) {
        String text = text(file);
        boolean isData = file.toString().endsWith(".yml");
        int end =
                isData
                        ? Integer.MAX_VALUE
                        : text.substring(0, Math.max(0, text.indexOf("\n---", 3)))
                                        .split("\n", -1)
                                        .length
                                + 1;
        Set<String> codes =
                findings.stream()
                        .filter(one -> isAbout(one, file))
                        .filter(one -> one.place().line() <= end)
                        .map(Finding::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        met.addAll(codes);
        return new Geval(
                name, schema, isData ? EditorYaml.read(text) : EditorYaml.readKop(text), codes);
    }

    /** What is said of a folder is said of every file in it. */
    private static boolean isAbout(Finding one, Path file) {
        Path there = Path.of(one.place().file()).toAbsolutePath().normalize();
        return file.toAbsolutePath().normalize().startsWith(there);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> files(Path content) {
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(md|adoc|yml)"))
                    .filter(file -> !file.toString().contains("_voorbeelden"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void everySchemaKeepsToItsOwn() {
        Schema meta =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(
                                com.networknt.schema.SchemaLocation.of(
                                        "http://json-schema.org/draft-07/schema#"));
        Begrippen begrippen = RealHouse.check(RealHouse.CONTENT).value().orElseThrow().begrippen();
        Stream.concat(
                        Schrijfschemas.koppen(begrippen).stream(),
                        Schrijfschemas.bestanden(begrippen).stream())
                .forEach(
                        schema ->
                                assertEquals(
                                        List.of(),
                                        meta.validate(schema.json(), InputFormat.JSON),
                                        schema.naam()));
        assertFalse(meta.validate("{\"type\": \"tekst\"}", InputFormat.JSON).isEmpty());
    }

    @Test
    void everyFindingOfReadingIsInTheList() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("src/main/java/be/huisvanhetkind/content/findings"))) {
            Set<String> all =
                    files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> !name.equals("package-info"))
                            .map(
                                    name ->
                                            name.replaceAll("(?<=.)(?=[A-Z])", "-")
                                                    .toLowerCase(java.util.Locale.ROOT))
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> listed =
                    CODES.values().stream()
                            .flatMap(Set::stream)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(all, listed);
            assertTrue(listed.size() > 60);
        }
    }
}
