package be.huisvanhetkind.editing.merge;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.content.types.AanbodType;
import be.huisvanhetkind.editing.merge.Samenvoeging.Stand;
import be.huisvanhetkind.spec.Spec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What becomes of a file that two people changed: {@code src/test/spec/samenvoegen.md}. */
final class SamenvoegingTest {
    private static final String FENCE = "---\n";

    @TestFactory
    Stream<DynamicTest> files() {
        return Spec.tests(
                "samenvoegen.md",
                example ->
                        told(
                                Samenvoeging.of(
                                        new AanbodType(),
                                        stand(example.parts().get(0)),
                                        stand(example.parts().get(1)),
                                        stand(example.parts().get(2)))));
    }

    private static Stand stand(String typed) {
        String[] parts = typed.split("(?m)^---$\n", 2);
        String body = parts.length == 2 ? "\n" + parts[1] + "\n" : "";
        String text = FENCE + parts[0].strip() + "\n" + FENCE + body;
        SourceFile file = new SourceFile("x.md", new Address(List.of("x.md")), Path.of("x.md"));
        return new Stand(
                text,
                FrontMatter.of(file, text.getBytes(StandardCharsets.UTF_8), finding -> {})
                        .orElseThrow());
    }

    private static String told(Samenvoeging merged) {
        String clashes =
                merged.botsingen().stream()
                        .map(one -> "\n%s: %s".formatted(one.veld(), one.ander().strip()))
                        .collect(Collectors.joining());
        return merged.text().strip() + clashes;
    }
}
