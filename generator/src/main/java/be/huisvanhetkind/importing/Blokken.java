package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Quoting;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.node.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes fields on lines of their own, the groups in them too; formatting does the rest. */
final class Blokken {
    private static final String STEP = "  ";
    private static final int WIDTH = 76;

    private Blokken() {}

    /** The lines of one field. */
    static List<String> of(String key, Node node) {
        String head = Quoting.key(key) + ":";
        if (node instanceof Scalar scalar) {
            return List.of((head + " " + Quoting.of(scalar.text(), false)).stripTrailing());
        }
        if (node instanceof Mapping group) {
            return under(head, group.entries().stream().flatMap(Blokken::lines));
        }
        Sequence list = (Sequence) node;
        String inline = head + " " + Written.flow(list);
        boolean isInline =
                inline.length() <= WIDTH && list.items().stream().allMatch(Blokken::isShort);
        return isInline
                ? List.of(inline)
                : under(head, list.items().stream().flatMap(Blokken::item));
    }

    private static boolean isShort(Node item) {
        return item instanceof Scalar scalar
                && scalar.text().length() <= 30
                && !scalar.text().contains(" ");
    }

    private static Stream<String> lines(Entry entry) {
        return of(entry.key().text(), entry.value()).stream();
    }

    private static List<String> under(String head, Stream<String> lines) {
        return Stream.concat(Stream.of(head), lines.map(line -> STEP + line)).toList();
    }

    private static Stream<String> item(Node item) {
        List<String> lines = new ArrayList<>();
        if (item instanceof Mapping group) {
            group.entries().stream().flatMap(Blokken::lines).forEach(lines::add);
        } else {
            lines.add(Written.flow(item));
        }
        List<String> indented = new ArrayList<>(List.of("- " + lines.get(0)));
        lines.stream().skip(1).map(line -> STEP + line).forEach(indented::add);
        return indented.stream();
    }
}
