package be.huisvanhetkind.format;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.format.Value.Collection;
import be.huisvanhetkind.format.Value.Entry;
import be.huisvanhetkind.format.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value as it was typed, in which something else is said: what stays the same keeps its comments,
 * its marks and its lines.
 */
final class Woven {
    private Woven() {}

    /** A value that was not there yet. */
    static Value fresh(Node node) {
        return fresh(node, false);
    }

    private static Value fresh(Node node, boolean isFlow) {
        if (node instanceof Mapping group) {
            List<Entry> entries =
                    group.entries().stream()
                            .map(one -> entry(one.key().text(), fresh(one.value(), isFlow)))
                            .toList();
            return new Collection(true, isFlow, false, entries, List.of());
        }
        if (node instanceof Sequence list) {
            List<Entry> items =
                    list.items().stream().map(one -> entry("", fresh(one, isFlow))).toList();
            return new Collection(false, isFlow, false, items, List.of());
        }
        return text(((Scalar) node).text());
    }

    private static Text text(String text) {
        boolean isLong = text.contains("\n");
        return isLong
                ? new Text(text, true, "|-", text.lines().toList())
                : new Text(text, true, "", List.of());
    }

    private static Entry entry(String key, Value value) {
        return new Entry(key, List.of(), List.of(), value);
    }

    /** What was typed, saying something else. */
    static Value of(Value before, Node now, Form form) {
        if (same(before, now, form)) {
            return before;
        }
        if (before instanceof Collection old && now instanceof Mapping group && old.isGroup()) {
            return group(old, group, form);
        }
        if (before instanceof Text old && now instanceof Scalar said && !old.header().isEmpty()) {
            return below(old.header(), said.text());
        }
        return before instanceof Collection old && now instanceof Sequence list && !old.isGroup()
                ? list(old, list, form)
                : fresh(now);
    }

    /** A text on lines of its own stays there; one that is folded is folded again. */
    private static Text below(String header, String text) {
        boolean isFolded = header.startsWith(">") && !text.contains("\n");
        List<String> lines = isFolded ? folded(text) : text.lines().toList();
        String sign = isFolded || header.startsWith("|") ? header.replaceAll("\\d", "") : "|-";
        return new Text(text, true, sign, lines);
    }

    private static List<String> folded(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > Inline.WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static Value group(Collection old, Mapping now, Form form) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : old.entries()) {
            now.find(entry.key())
                    .map(value -> with(entry, of(entry.value(), value, form.field(entry.key()))))
                    .ifPresent(entries::add);
        }
        now.entries().stream()
                .filter(one -> find(old, one.key().text()).isEmpty())
                .map(one -> entry(one.key().text(), fresh(one.value(), old.isFlow())))
                .forEach(entries::add);
        return with(old, entries);
    }

    private static Optional<Entry> find(Collection group, String key) {
        return group.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** Items are known by what they say, else by their place. */
    private static Value list(Collection old, Sequence now, Form form) {
        boolean[] used = new boolean[old.entries().size()];
        List<Optional<Entry>> known = new ArrayList<>();
        for (Node item : now.items()) {
            known.add(take(old, item, form.item(), used));
        }
        List<Entry> items = new ArrayList<>();
        for (int at = 0; at < now.items().size(); at++) {
            Node item = now.items().get(at);
            boolean isFree = at < used.length && !used[at] && known.get(at).isEmpty();
            if (isFree) {
                used[at] = true;
            }
            Entry there =
                    isFree
                            ? with(old.entries().get(at), item, form.item())
                            : entry("", fresh(item, isFlow(old, at)));
            items.add(known.get(at).orElse(there));
        }
        return with(old, items);
    }

    /** A new row is written as those before it are. */
    private static boolean isFlow(Collection old, int at) {
        int last = Math.min(at, old.entries().size()) - 1;
        return last >= 0
                && old.entries().get(last).value() instanceof Collection row
                && row.isFlow();
    }

    private static Entry with(Entry old, Node item, Form form) {
        return with(old, of(old.value(), item, form));
    }

    private static Optional<Entry> take(Collection old, Node item, Form form, boolean[] used) {
        for (int at = 0; at < used.length; at++) {
            if (!used[at] && same(old.entries().get(at).value(), item, form)) {
                used[at] = true;
                return Optional.of(old.entries().get(at));
            }
        }
        return Optional.empty();
    }

    private static Entry with(Entry old, Value value) {
        return new Entry(old.key(), old.above(), old.behind(), value);
    }

    private static Collection with(Collection old, List<Entry> entries) {
        return new Collection(old.isGroup(), old.isFlow(), old.isBroken(), entries, old.tail());
    }

    /** Whether nothing else is said; the order of fields means nothing, that of items does. */
    static boolean same(Value before, Node now, Form form) {
        if (before instanceof Text old) {
            return now instanceof Scalar text
                    && form.canonical(old.text()).equals(form.canonical(text.text()));
        }
        Collection old = (Collection) before;
        if (old.isGroup()) {
            return now instanceof Mapping group && sameFields(old, group, form);
        }
        if (!(now instanceof Sequence list) || list.items().size() != old.entries().size()) {
            return false;
        }
        for (int at = 0; at < list.items().size(); at++) {
            if (!same(old.entries().get(at).value(), list.items().get(at), form.item())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameFields(Collection old, Mapping now, Form form) {
        return now.entries().size() == old.entries().size()
                && old.entries().stream().allMatch(entry -> isIn(now, entry, form));
    }

    private static boolean isIn(Mapping group, Entry entry, Form form) {
        return group.find(entry.key()).filter(value -> same(entry, value, form)).isPresent();
    }

    private static boolean same(Entry entry, Node value, Form form) {
        return same(entry.value(), value, form.field(entry.key()));
    }
}
