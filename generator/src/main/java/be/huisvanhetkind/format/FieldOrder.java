package be.huisvanhetkind.format;

import be.huisvanhetkind.format.Value.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts fields in the order of their declaration. An empty line begins a new paragraph, and fields
 * stay in their paragraph. One that opens with a comment and an empty line, in whichever order,
 * keeps its own order: nobody can tell whether the comment is about one field or about all.
 */
final class FieldOrder {
    private static final List<String> EMPTY_LINE = List.of("");

    private FieldOrder() {}

    static List<Entry> of(List<Entry> entries, Form form) {
        List<Entry> ordered = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= entries.size(); to++) {
            if (to == entries.size() || entries.get(to).above().contains("")) {
                ordered.addAll(paragraph(entries.subList(from, to), form));
                from = to;
            }
        }
        return ordered;
    }

    private static List<Entry> paragraph(List<Entry> entries, Form form) {
        Entry first = entries.get(0);
        boolean begins = first.above().contains("");
        if (begins && !first.above().equals(EMPTY_LINE)) {
            return entries;
        }
        List<Entry> sorted = new ArrayList<>(entries);
        if (begins) {
            sorted.set(0, first.withAbove(List.of()));
        }
        sorted.sort(Comparator.comparingInt(entry -> form.rank(entry.key())));
        if (begins) {
            sorted.set(0, sorted.get(0).withAboveToo(EMPTY_LINE));
        }
        return sorted;
    }
}
