package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.KopOnleesbaar;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What front matter is: {@code src/test/spec/front-matter.md}. */
class FrontMatterSpecTest {
    private static final int WIDEST = 120;

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> frontMatter() {
        return Spec.tests("front-matter.md", this::read);
    }

    private String read(Example example) {
        List<Finding> findings = new ArrayList<>();
        Optional<FrontMatter> front =
                FrontMatter.read(file(Spec.bytes(example.parts().get(0))), findings::add);
        List<String> out = new ArrayList<>();
        findings.forEach(finding -> out.add(describe(finding)));
        front.ifPresent(
                read -> {
                    dump(read.kop(), "", out);
                    out.add("--- body from line " + read.bodyLine());
                    read.body().lines().forEach(line -> out.add(line.isEmpty() ? "" : "> " + line));
                });
        return String.join("\n", out);
    }

    private SourceFile file(byte[] bytes) {
        try {
            Path path = Files.createTempFile(folder, "voorbeeld", ".md");
            Files.write(path, bytes);
            return new SourceFile("f.md", new Address(List.of("f.md")), path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String describe(Finding finding) {
        boolean isHead = finding.code().equals(Finding.codeOf(KopOnleesbaar.class));
        String why = isHead ? ": " + finding.message() : "";
        return "%s %s %d:%d%s"
                .formatted(
                        finding.severity().label(),
                        finding.code(),
                        finding.place().line(),
                        finding.place().column(),
                        why);
    }

    private static void dump(Node node, String indent, List<String> out) {
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                entry(indent + entry.key().text() + ":", entry.value(), indent, out);
            }
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> entry(indent + "-", item, indent, out));
        } else {
            entry(indent, node, indent, out);
        }
    }

    private static void entry(String head, Node value, String indent, List<String> out) {
        if (value instanceof Scalar scalar) {
            out.add(head + " " + quoted(scalar.text()));
        } else {
            out.add(head);
            dump(value, indent + "  ", out);
        }
    }

    private static String quoted(String text) {
        String shown = text.replace("\n", "⏎").replace("\t", "⇥");
        return shown.length() <= WIDEST
                ? '“' + shown + '”'
                : "a text of " + text.length() + " characters";
    }
}
