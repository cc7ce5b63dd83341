package be.huisvanhetkind.format;

import java.util.List;
import java.util.stream.Stream;

/** What stands behind a key or a hyphen, with the comments in it. */
sealed interface Value {
    /** Whether there is a comment or an empty line in it. */
    boolean hasNotes();

    /**
     * A text.
     *
     * @param text what it says
     * @param isPlain whether it was typed without quotes
     * @param header {@code >-} or another sign that the text stands on the lines below; else empty
     * @param lines the lines as the author broke them; empty when a line break may be anywhere
     */
    record Text(String text, boolean isPlain, String header, List<String> lines) implements Value {
        public Text {
            lines = List.copyOf(lines);
        }

        @Override
        public boolean hasNotes() {
            return false;
        }
    }

    /**
     * A list or a group.
     *
     * @param isGroup whether its entries have keys
     * @param isFlow whether it stands between brackets
     * @param isBroken whether its brackets stand on different lines
     * @param tail comments behind the last entry
     */
    record Collection(
            boolean isGroup,
            boolean isFlow,
            boolean isBroken,
            List<Entry> entries,
            List<String> tail)
            implements Value {
        public Collection {
            entries = List.copyOf(entries);
            tail = List.copyOf(tail);
        }

        @Override
        public boolean hasNotes() {
            return !tail.isEmpty() || entries.stream().anyMatch(Entry::hasNotes);
        }
    }

    /**
     * A field of a group or an item of a list.
     *
     * @param key empty for an item
     * @param above comments before it, each on a line of its own; an empty one is an empty line
     * @param behind comments at the end of its line
     */
    record Entry(String key, List<String> above, List<String> behind, Value value) {
        public Entry {
            above = List.copyOf(above);
            behind = List.copyOf(behind);
        }

        boolean hasNotes() {
            return !above.isEmpty() || !behind.isEmpty() || value.hasNotes();
        }

        Entry withAboveToo(List<String> more) {
            return withAbove(Stream.concat(more.stream(), above.stream()).toList());
        }

        Entry withAbove(List<String> other) {
            return new Entry(key, other, behind, value);
        }
    }
}
