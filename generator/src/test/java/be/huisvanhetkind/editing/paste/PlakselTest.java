package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.spec.Spec;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is recognised in a pasted text: {@code src/test/spec/plak.md}. */
final class PlakselTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Huis huis =
            new Generator(Cache.empty(), DAY, Steps.unseen())
                    .read(List.of(Path.of("..", "content")))
                    .value()
                    .orElseThrow();

    @TestFactory
    Stream<DynamicTest> texts() {
        return Spec.tests("plak.md", example -> told(Plaksel.of(example.parts().get(0), huis)));
    }

    private static String told(Plaksel plaksel) {
        String fields =
                plaksel.velden().entrySet().stream()
                        .map(one -> one.getKey() + ": " + Written.flow(one.getValue()))
                        .collect(Collectors.joining("\n"));
        return plaksel.soort() + "\n" + fields + "\n---\n" + plaksel.tekst();
    }
}
