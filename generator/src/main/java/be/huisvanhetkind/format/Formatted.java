package be.huisvanhetkind.format;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What formatting makes of a file.
 *
 * @param text its new text; nothing when it is already as it should be, or cannot be read
 * @param findings why it cannot be read
 */
public record Formatted(SourceFile file, Optional<String> text, List<Finding> findings) {
    public Formatted {
        findings = List.copyOf(findings);
    }

    /** Formats one file; writes nothing. */
    public static Formatted of(Target target) throws IOException {
        List<Finding> findings = new ArrayList<>();
        SourceFile file = target.file();
        String before = new String(file.bytes(), StandardCharsets.UTF_8);
        Optional<Cut> cut = cut(target, before, findings::add);
        Optional<String> after =
                cut.map(parts -> parts.with(Formatter.format(parts.yaml(), target.form())))
                        .filter(text -> !text.equals(before));
        return new Formatted(
                file,
                after,
                findings.stream().filter(one -> one.severity() == Severity.ERROR).toList());
    }

    /** Nothing when the reader of content has errors about it. */
    static Optional<Cut> cut(Target target, String text, Consumer<Finding> findings) {
        return target.isData()
                ? FrontMatter.readData(target.file(), findings).map(data -> Cut.data(text))
                : FrontMatter.read(target.file(), findings)
                        .map(front -> Cut.fenced(text, front.bodyLine()));
    }
}
