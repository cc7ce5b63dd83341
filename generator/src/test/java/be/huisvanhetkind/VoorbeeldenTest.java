package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.cli.Main;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.ContentHome;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are what {@code huis new} copies, so each must be complete and right. */
class VoorbeeldenTest {
    /** An example is no translation of anything. */
    private static final Set<String> NOT_IN_EXAMPLES = Set.of("vertaling_van", "oude_adressen");

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

    @ParameterizedTest
    @MethodSource("types")
    void aNewFileHasNoErrors(ContentType<?> type) throws Exception {
        Path content = folder.resolve("content");
        PathUtils.copyDirectory(RealHouse.CONTENT, content);
        List<String> call =
                new ArrayList<>(
                        List.of(
                                "new",
                                type.name(),
                                "een-nieuw-bestand",
                                "--content",
                                content.toString()));
        if (type.homes().contains(ContentHome.PARTNER)) {
            call.addAll(List.of("--partner", "kompas"));
        }
        StringWriter out = new StringWriter();
        int code =
                Main.run(new PrintWriter(out), new PrintWriter(out), call.toArray(String[]::new));
        assertEquals(0, code, out::toString);
        assertEquals(
                List.of(),
                RealHouse.check(content).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }
}
