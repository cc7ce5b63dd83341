package be.huisvanhetkind.format;

import be.huisvanhetkind.content.node.Quoting;
import be.huisvanhetkind.format.Value.Collection;
import be.huisvanhetkind.format.Value.Entry;
import be.huisvanhetkind.format.Value.Text;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a list or a group between brackets, on one line, and says when that is the way. */
final class Inline {
    /** As wide as a reader takes in at a glance. */
    static final int WIDTH = 80;

    private static final Pattern WORD = Pattern.compile("[^\\s,\\[\\]{}]{1,30}");

    private Inline() {}

    static String write(Value value, Form form) {
        if (value instanceof Text text) {
            String canonical = form.canonical(text.text());
            return Quotation.is(text, canonical)
                    ? Quoting.quoted(canonical)
                    : Quoting.of(canonical, true);
        }
        Collection collection = (Collection) value;
        return collection.isGroup()
                ? FieldOrder.of(collection.entries(), form).stream()
                        .map(entry -> field(entry, form.field(entry.key())))
                        .collect(Collectors.joining(", ", "{", "}"))
                : collection.entries().stream()
                        .map(entry -> write(entry.value(), form.item()))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String field(Entry entry, Form form) {
        return Quoting.key(entry.key()) + ": " + write(entry.value(), form);
    }

    /**
     * Lists of short words stand on one line; a group does when its author put it there; a list of
     * groups has a line for each.
     *
     * @param column how much stands before it
     */
    static boolean fits(Collection value, Form form, int column) {
        if (value.entries().isEmpty()) {
            return true;
        }
        if (value.hasNotes()) {
            return false;
        }
        boolean isNarrow = column + write(value, form).length() <= WIDTH;
        if (value.isFlow()) {
            return (value.isGroup() || value.entries().stream().allMatch(Inline::isText))
                    && (isNarrow || !value.isBroken());
        }
        return !value.isGroup() && isNarrow && value.entries().stream().allMatch(Inline::isWord);
    }

    private static boolean isText(Entry entry) {
        return entry.value() instanceof Text;
    }

    private static boolean isWord(Entry entry) {
        return entry.value() instanceof Text text
                && text.header().isEmpty()
                && WORD.matcher(text.text()).matches();
    }
}
