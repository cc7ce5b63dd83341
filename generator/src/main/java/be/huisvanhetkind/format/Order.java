package be.huisvanhetkind.format;

import be.huisvanhetkind.format.Value.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts fields in the order of their declaration. An empty line begins a new paragraph, and fields
 * stay in their paragraph. A paragraph below an empty line that opens with a comment keeps its own
 * order: the comment may be about all of it.
 */
final class Order {
    private Order() {}

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
        int opening = first.above().lastIndexOf("") + 1;
        if (opening > 0 && opening < first.above().size()) {
            return entries;
        }
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.set(0, first.withAbove(first.above().subList(opening, first.above().size())));
        sorted.sort(Comparator.comparingInt(entry -> form.rank(entry.key())));
        List<String> above = new ArrayList<>(first.above().subList(0, opening));
        above.addAll(sorted.get(0).above());
        sorted.set(0, sorted.get(0).withAbove(above));
        return sorted;
    }
}
