package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.beoordeling.BeoordelingFormat;
import be.huisvanhetkind.beoordeling.BeoordelingFormats;
import be.huisvanhetkind.beoordeling.BeoordelingJson;
import be.huisvanhetkind.beoordeling.Wijzigingsverslag;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import be.huisvanhetkind.verschil.Verschillen;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator hears of a change: {@code wijzigingen.md}. */
class WijzigingenTest {
    private static final Path HOUSE = Path.of("src/test/resources/basishuis");

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            WijzigingenTest.class.getResourceAsStream(
                                    "/schema/wijzigingen.schema.json"));

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> aChange() {
        return Spec.tests("wijzigingen.md", this::told);
    }

    private String told(Example example) {
        List<String> parts = example.parts();
        try {
            Path content = Files.createTempDirectory(folder, "huis");
            BrokenHouse.copy(HOUSE, content);
            Ingreep.carryOut(parts.get(0), content);
            Huis voor = house(content);
            Path after = Files.createTempDirectory(folder, "daarna");
            BrokenHouse.copy(content, after);
            Ingreep.carryOut(parts.get(1), after);
            Verschillen found = Verschillen.between(voor, house(after));
            Wijzigingsverslag beoordeling =
                    new Wijzigingsverslag(found, List.of(), Optional.empty(), "");
            judge(beoordeling);
            String told = format(example.kind()).write(beoordeling);
            return told.replaceFirst("(?s).*<main>\n|</main>.*", "")
                    .replaceFirst("(?s)</main>.*", "")
                    .stripTrailing();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BeoordelingFormat format(String kind) {
        return BeoordelingFormats.all("").stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Huis house(Path content) {
        Outcome<Optional<Huis>> read = RealHouse.generator().read(List.of(content));
        return read.value().orElseThrow(() -> new AssertionError(read.findings()));
    }

    /** Of each example also what a program hears. */
    private static void judge(Wijzigingsverslag beoordeling) {
        String json = new BeoordelingJson().write(beoordeling);
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON), json);
    }
}
