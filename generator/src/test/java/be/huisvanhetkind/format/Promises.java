package be.huisvanhetkind.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What formatting promises about any file, tried on files that may be written. */
public final class Promises {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** {@code # merk 12}: a comment that a mutation put there; nothing else contains it. */
    private static final Pattern MARK = Pattern.compile("# merk \\d+\\b");

    private static final Pattern HAS_KEY = Pattern.compile("\\s*(?:- |-$|[a-z_]+:(?: |$))");

    /** The files of this run that kept them, with where they stand in their house. */
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    private Promises() {}

    /**
     * Formats every file of a content folder and holds each against the promises. Many houses of
     * the tests are one house with one other file: what stands at the same place with the same text
     * is held against them once.
     */
    public static int keptIn(Path content) {
        List<Target> targets = Target.of(List.of(content));
        targets.stream().filter(target -> KEPT.add(known(content, target))).forEach(Promises::kept);
        return targets.size();
    }

    private static String known(Path content, Target target) {
        Path path = target.file().path();
        try {
            String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
            return content.toAbsolutePath().relativize(path.toAbsolutePath()) + "\n" + bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void kept(Target target) {
        try {
            Path path = target.file().path();
            byte[] before = Files.readAllBytes(path);
            Object values = values(target);
            Formatted formatted = Formatted.of(target);
            if (values.equals("")) {
                assertTrue(formatted.text().isEmpty(), target.file().name());
                assertTrue(!formatted.findings().isEmpty(), target.file().name());
                return;
            }
            String text = new String(before, StandardCharsets.UTF_8);
            String yaml = Formatted.cut(target, text, finding -> {}).orElseThrow().yaml();
            assertTrue(
                    Formatter.written(yaml, target.form()).isPresent() || !hasFields(values),
                    () -> "cannot be written again:\n" + yaml);
            String body = body(target, text);
            if (formatted.text().isPresent()) {
                Overwrite.with(path, formatted.text().get());
            }
            String after = Files.readString(path);
            assertEquals(Optional.empty(), Formatted.of(target).text(), "twice\n" + after);
            assertEquals(values, values(target), () -> text + "\n=====\n" + after);
            assertEquals(body, body(target, after));
            assertEquals(comments(text), comments(after), () -> text + "\n=====\n" + after);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean hasFields(Object values) {
        return values instanceof List<?> list && !list.isEmpty()
                || values instanceof Map<?, ?> map && !map.isEmpty();
    }

    /** Comments of mutations, each with the key it stands before or behind. */
    private static Map<String, String> comments(String text) {
        Map<String, String> comments = new TreeMap<>();
        List<String> lines = List.of(LINE_END.split(text));
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = MARK.matcher(lines.get(i));
            while (matcher.find()) {
                assertEquals(null, comments.put(matcher.group(), owner(lines, i)));
            }
        }
        return comments;
    }

    private static String owner(List<String> lines, int number) {
        boolean behind = !lines.get(number).strip().startsWith("#");
        int at = number;
        while (at > 0 && behind && !HAS_KEY.matcher(lines.get(at)).lookingAt()) {
            at--; // the value began on a line of its own
        }
        while (at < lines.size() && !behind && lines.get(at).strip().matches("#.*|")) {
            at++;
        }
        String line = at < lines.size() ? lines.get(at).strip() : "---";
        return (behind ? "behind " : "before ")
                + (line.startsWith("-") ? "an item" : line.replaceAll(":.*", ""));
    }

    private static String body(Target target, String text) {
        return target.isData()
                ? ""
                : FrontMatter.read(target.file(), finding -> {})
                        .map(front -> fromLine(text, front.bodyLine()))
                        .orElse("");
    }

    private static String fromLine(String text, int line) {
        Matcher ends = LINE_END.matcher(text);
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = ends.find() ? ends.end() : text.length();
        }
        return text.substring(start);
    }

    /** The values as the reader of content sees them; empty when there is an error. */
    private static Object values(Target target) {
        Optional<Node> root =
                target.isData()
                        ? FrontMatter.readData(target.file(), finding -> {})
                        : FrontMatter.read(target.file(), finding -> {}).map(FrontMatter::kop);
        return root.map(node -> values(node, target.form())).orElse("");
    }

    private static Object values(Node node, Form form) {
        if (node instanceof Scalar scalar) {
            return "=" + form.canonical(scalar.text());
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(item -> values(item, form.item())).toList();
        }
        Map<String, Object> fields = new TreeMap<>();
        for (Mapping.Entry entry : ((Mapping) node).entries()) {
            String key = entry.key().text();
            fields.put(key, values(entry.value(), form.field(key)));
        }
        return fields;
    }
}
