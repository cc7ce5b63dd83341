package be.huisvanhetkind.content.node;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes pieces of front matter. */
public final class Written {
    private Written() {}

    /** On one line, as it may stand between brackets too. */
    public static String flow(Node node) {
        if (node instanceof Scalar scalar) {
            return Quoting.of(scalar.text(), true);
        }
        return node instanceof Sequence list
                ? list.items().stream().map(Written::flow).collect(joined("[", "]"))
                : flow(((Mapping) node).entries()).collect(joined("{", "}"));
    }

    /** Fields as they stand between braces. */
    public static Stream<String> flow(List<Mapping.Entry> entries) {
        return entries.stream().map(one -> key(one) + " " + flow(one.value()));
    }

    /** A field on lines of its own. */
    public static Stream<String> block(Mapping.Entry entry) {
        Node value = entry.value();
        if (value instanceof Mapping group) {
            return under(entry, group.entries().stream().flatMap(Written::block));
        }
        if (value instanceof Sequence list && list.items().stream().anyMatch(Written::isGroup)) {
            return under(entry, list.items().stream().map(item -> "- " + flow(item)));
        }
        String text =
                value instanceof Scalar scalar ? Quoting.of(scalar.text(), false) : flow(value);
        return Stream.of((key(entry) + " " + text).stripTrailing());
    }

    private static Stream<String> under(Mapping.Entry entry, Stream<String> lines) {
        return Stream.concat(Stream.of(key(entry)), lines.map(line -> "  " + line));
    }

    private static boolean isGroup(Node node) {
        return node instanceof Mapping;
    }

    private static String key(Mapping.Entry entry) {
        return Quoting.key(entry.key().text()) + ":";
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined(
            String open, String close) {
        return Collectors.joining(", ", open, close);
    }
}
