package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cli.Main;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are what {@code huis new} copies, so each must be complete and right. */
class VoorbeeldenTest {
    /** An example is no translation of anything, and nobody imported it. */
    private static final Set<String> NOT_IN_EXAMPLES =
            Set.of("vertaling_van", "oude_adressen", ContentType.HERKOMST);

    private static final Pattern NOBODYS =
            Pattern.compile(
                    "013 00 00 00|voorbeeld\\.|\\b2099-|Voorbeeldstraat|987,65|: \\d+\\.\\d[12]$|^samenvatting:");

    @TempDir private Path folder;

    static Stream<ContentType<?>> types() {
        return ContentTypes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleUsesEveryField(ContentType<?> type) {
        Path file = RealHouse.CONTENT.resolve("_voorbeelden").resolve(type.name() + ".md");
        SourceFile source =
                new SourceFile(
                        type.name() + ".md", new Address(List.of(type.name() + ".md")), file);
        Set<String> used =
                FrontMatter.read(source, finding -> {}).orElseThrow().kop().entries().stream()
                        .map(entry -> entry.key().text())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared =
                type.fields().stream()
                        .map(field -> field.key())
                        .filter(key -> !NOT_IN_EXAMPLES.contains(key))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, used);
    }

    /** One of every type, made by {@code huis new}. */
    private List<Path> makeAll(String... more) throws Exception {
        PathUtils.copyDirectory(RealHouse.CONTENT, content());
        List<Path> made = new ArrayList<>();
        for (ContentType<?> type : ContentTypes.ALL) {
            List<String> call =
                    new ArrayList<>(List.of("new", type.name(), "een-nieuw-bestand", "--content"));
            call.add(content().toString());
            call.addAll(List.of("--today", RealHouse.TODAY.toString()));
            if (type.homes().contains(ContentHome.PARTNER)) {
                call.addAll(List.of("--partner", "kompas"));
            }
            call.addAll(List.of(more));
            made.add(Path.of(run(call.toArray(String[]::new)).strip()));
        }
        return made;
    }

    private static String run(String... call) {
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(out), call);
        assertEquals(0, code, out::toString);
        return out.toString();
    }

    private Path content() {
        return folder.resolve("content");
    }

    private List<Finding> errors() {
        return RealHouse.check(content()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void aNewFileIsShortAndRightAndInForm() throws Exception {
        List<Path> made = makeAll();
        assertEquals(List.of(), errors());
        run("format", "--check", "--content", content().toString());
        for (Path file : made) {
            String text = Files.readString(file);
            long written = text.lines().takeWhile(line -> !line.isEmpty()).count();
            assertTrue(written <= 26, () -> file + " has " + written + " lines of fields");
        }
    }

    @Test
    void aNewFileNamesEveryFieldThatCanBeThere() throws Exception {
        List<Path> made = makeAll();
        for (int i = 0; i < made.size(); i++) {
            String text = Files.readString(made.get(i));
            for (Field<?> field : byAuthors(ContentTypes.ALL.get(i))) {
                String line = "(?m)^(?:# )?" + field.key() + ":.*";
                assertTrue(Pattern.compile(line).matcher(text).find(), field.key());
            }
        }
    }

    private static List<Field<?>> byAuthors(ContentType<?> type) {
        return type.fields().stream()
                .filter(field -> !field.key().equals(ContentType.HERKOMST))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--alles"})
    void whatNobodyWroteOverIsAnErrorOnceItIsPublished(String how) throws Exception {
        List<Path> made = makeAll(how.isEmpty() ? new String[0] : new String[] {how});
        for (Path file : made) {
            String text = Files.readString(file).replaceFirst("titel: .*", "titel: Een titel");
            Files.writeString(file, text.replace("status: concept", "status: gepubliceerd"));
        }
        Map<String, Set<Integer>> told =
                errors().stream()
                        .filter(one -> one.code().equals("voorbeeld-gebleven"))
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.place().file(),
                                        Collectors.mapping(
                                                one -> one.place().line(), Collectors.toSet())));
        for (Path file : made) {
            Set<Integer> lines = told.getOrDefault(file.toString(), Set.of());
            assertTrue(lines.containsAll(invented(file)), () -> file + " " + lines);
            assertFalse(lines.isEmpty(), file.toString());
        }
    }

    /** Lines no house can have: numbers, days, streets and addresses of nobody. */
    private static Set<Integer> invented(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> NOBODYS.matcher(lines.get(line - 1)).find())
                .boxed()
                .collect(Collectors.toSet());
    }
}
