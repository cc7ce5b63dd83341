package be.huisvanhetkind.format;

import be.huisvanhetkind.format.Value.Collection;
import be.huisvanhetkind.format.Value.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Cuts YAML in entries, and gives each its comments; every comment goes to one of them. */
final class Parts {
    private static final Next NOTHING = new Next(Integer.MAX_VALUE, -1);

    private final TextLines texts;
    private final Deque<Note> notes;

    private Parts(Source source, Node root) {
        this.texts = new TextLines(source);
        this.notes = new ArrayDeque<>(source.notes(texts.covered(root)));
    }

    /** What comes behind a value: where it begins, and in which column its entry stands. */
    private record Next(int start, int column) {}

    /** A key, for a field, and a value. */
    private record Pair(Optional<Node> key, Node value) {
        int start() {
            return Source.start(key.orElse(value)).getIndex();
        }
    }

    static Collection of(Source source, CollectionNode<?> root) {
        Parts parts = new Parts(source, root);
        Collection cut = parts.collection(root, NOTHING, -1);
        List<String> tail =
                Stream.concat(cut.tail().stream(), parts.take(note -> !note.isBlank()).stream())
                        .toList();
        return new Collection(cut.isGroup(), false, cut.isBroken(), cut.entries(), tail);
    }

    private Value value(Node node, Next next, int outer) {
        return node instanceof CollectionNode<?> collection
                ? collection(collection, next, outer)
                : texts.text((ScalarNode) node);
    }

    /**
     * @param outer the column of the group around it; a list may stand in that same column
     */
    private Collection collection(CollectionNode<?> node, Next next, int outer) {
        boolean isFlow = isFlow(node);
        int column = Source.start(node).getColumn();
        int end = Source.end(node).getIndex();
        List<Pair> pairs = node.getValue().stream().map(Parts::pair).toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Next after =
                    i + 1 < pairs.size()
                            ? new Next(pairs.get(i + 1).start(), column)
                            : isFlow ? new Next(end, -1) : next;
            Entry entry = entry(pairs.get(i), after, column);
            entries.add(entry.withAbove(tidy(entry.above(), i == 0, isFlow)));
        }
        List<String> tail =
                isFlow
                        ? take(note -> note.index() < end && !entries.isEmpty())
                        : take(note -> isTail(note, Math.max(column, outer + 1), next));
        return new Collection(
                node instanceof MappingNode,
                isFlow,
                Source.start(node).getLine() < Source.end(node).getLine(),
                entries,
                tidy(tail, false, isFlow));
    }

    private static Pair pair(Object child) {
        return child instanceof NodeTuple tuple
                ? new Pair(Optional.of(tuple.getKeyNode()), tuple.getValueNode())
                : new Pair(Optional.empty(), (Node) child);
    }

    private static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    /** A comment below a group that is indented like the group still belongs to it. */
    private static boolean isTail(Note note, int column, Next next) {
        return note.ownLine()
                && note.index() < next.start()
                && note.column() >= column
                && note.column() > next.column();
    }

    private Entry entry(Pair pair, Next after, int column) {
        List<String> above = new ArrayList<>(take(note -> note.index() < pair.start()));
        Node node = pair.value();
        int start = Source.start(node).getIndex();
        List<String> behind =
                new ArrayList<>(take(note -> note.index() < start && !note.ownLine()));
        boolean isBlock = node instanceof CollectionNode<?> && !isFlow(node);
        if (!isBlock) {
            above.addAll(comments(take(note -> note.index() < start)));
        }
        Value value = value(node, after, column);
        if (!isBlock) {
            int end = Source.end(node).getIndex();
            above.addAll(comments(take(note -> note.index() < end && !TextLines.isBlock(node))));
            int line = (TextLines.isBlock(node) ? Source.start(node) : Source.end(node)).getLine();
            behind.addAll(
                    take(
                            note ->
                                    !note.ownLine()
                                            && note.line() == line
                                            && note.index() < after.start()));
        }
        while (behind.size() > 1) {
            above.add(behind.remove(0));
        }
        String key = pair.key().map(name -> ((ScalarNode) name).getValue()).orElse("");
        return new Entry(key, above, behind, value);
    }

    /** Takes the next comments, as long as they fit. */
    private List<String> take(Predicate<Note> fits) {
        List<String> taken = new ArrayList<>();
        while (!notes.isEmpty() && fits.test(notes.getFirst())) {
            taken.add(notes.removeFirst().text());
        }
        return taken;
    }

    private static List<String> comments(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** One empty line at most, none at the beginning of a group and none between brackets. */
    private static List<String> tidy(List<String> lines, boolean isFirst, boolean isFlow) {
        List<String> tidy = new ArrayList<>();
        for (String line : lines) {
            boolean afterBlank = tidy.isEmpty() ? isFirst : tidy.get(tidy.size() - 1).isEmpty();
            if (!line.isEmpty() || !afterBlank && !isFlow) {
                tidy.add(line);
            }
        }
        return tidy;
    }
}
