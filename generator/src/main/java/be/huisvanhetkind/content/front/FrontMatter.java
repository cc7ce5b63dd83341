package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.KopNietGesloten;
import be.huisvanhetkind.content.findings.KopOnleesbaar;
import be.huisvanhetkind.content.findings.KopOntbreekt;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text file in two parts.
 *
 * @param kop the fields
 * @param body what follows the closing fence, exactly as typed
 * @param bodyLine the line the body begins on, from 1
 */
public record FrontMatter(Mapping kop, String body, int bodyLine) {
    private static final String FENCE = "---";

    /**
     * Reads a file with {@code ---} fences; nothing when its front matter cannot be read, with a
     * finding that says why.
     */
    public static Optional<FrontMatter> read(SourceFile file, Consumer<Finding> findings) {
        return bytes(file, findings).flatMap(bytes -> of(file, bytes, findings));
    }

    /** The same, of bytes that were read already. */
    public static Optional<FrontMatter> of(
            SourceFile file, byte[] bytes, Consumer<Finding> findings) {
        return SourceText.of(file, bytes, findings).flatMap(text -> split(file, text, findings));
    }

    /** The bytes of a file; nothing when they cannot be read, or are too many for an author. */
    public static Optional<byte[]> bytes(SourceFile file, Consumer<Finding> findings) {
        return SourceText.bytes(file, findings);
    }

    /** Reads a file that is nothing but data. */
    public static Optional<Node> readData(SourceFile file, Consumer<Finding> findings) {
        return bytes(file, findings).flatMap(bytes -> dataOf(file, bytes, findings));
    }

    /** The same, of bytes that were read already. */
    public static Optional<Node> dataOf(SourceFile file, byte[] bytes, Consumer<Finding> findings) {
        return SourceText.of(file, bytes, findings)
                .flatMap(text -> YamlReader.read(file.name(), 1, text, findings));
    }

    /** Reads a file that is nothing but fields. */
    public static Optional<Mapping> readFields(SourceFile file, Consumer<Finding> findings) {
        return SourceText.read(file, findings).flatMap(text -> parse(file, text, 1, findings));
    }

    /** The lines of a file as they were typed; none when they may not be repeated. */
    public static List<String> lines(SourceFile file) {
        List<Finding> errors = new ArrayList<>();
        Optional<String> text = SourceText.read(file, errors::add);
        return errors.stream().anyMatch(one -> one.severity() == Severity.ERROR)
                ? List.of()
                : text.map(all -> all.lines().toList()).orElse(List.of());
    }

    private static Optional<FrontMatter> split(
            SourceFile file, String text, Consumer<Finding> findings) {
        int firstEnd = endOfLine(text, 0);
        if (!text.substring(0, firstEnd).stripTrailing().equals(FENCE)) {
            findings.accept(Fences.before(new KopOntbreekt(file.start()), text));
            return Optional.empty();
        }
        int line = 2;
        for (int start = firstEnd + 1;
                start < text.length();
                start = endOfLine(text, start) + 1, line++) {
            if (text.substring(start, endOfLine(text, start)).stripTrailing().equals(FENCE)) {
                String kop = text.substring(firstEnd + 1, start);
                String body = text.substring(Math.min(text.length(), endOfLine(text, start) + 1));
                int bodyLine = line + 1;
                return parse(file, kop, 2, findings)
                        .map(mapping -> new FrontMatter(mapping, body, bodyLine));
            }
        }
        Place fence = new Place(file.name(), 1, 1, FENCE.length());
        findings.accept(Fences.behind(new KopNietGesloten(fence), text));
        return Optional.empty();
    }

    private static Optional<Mapping> parse(
            SourceFile file, String kop, int firstLine, Consumer<Finding> findings) {
        Optional<Node> node = YamlReader.read(file.name(), firstLine, kop, findings);
        if (node.isPresent() && !(node.get() instanceof Mapping)) {
            findings.accept(
                    new KopOnleesbaar(
                            node.get().place(),
                            "er staan geen velden in",
                            "Schrijf elk veld op een eigen regel, met een dubbele punt en een spatie achter de naam."));
        }
        return node.filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
