package be.huisvanhetkind.editing.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a form, for one value. */
public sealed interface Filled {
    Filled NOTHING = new Text("");

    /** Whether nothing is filled in. */
    boolean isEmpty();

    /** Whether there is nothing to draw either: a row that is still empty is there to fill in. */
    default boolean isNothing() {
        return isEmpty();
    }

    /** A text as people say it. */
    record Text(String text) implements Filled {
        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** Several texts: what is ticked, or a line each. */
    record Many(List<String> texts) implements Filled {
        public Many {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean isEmpty() {
            return texts.isEmpty();
        }
    }

    /** Values under names, in the order of the form. */
    record Group(Map<String, Filled> fields) implements Filled {
        public Group {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        Filled of(String key) {
            return fields.getOrDefault(key, NOTHING);
        }

        @Override
        public boolean isEmpty() {
            return fields.values().stream().allMatch(Filled::isEmpty);
        }

        @Override
        public boolean isNothing() {
            return fields.values().stream().allMatch(Filled::isNothing);
        }
    }

    /** Groups, one below the other. */
    record Rows(List<Row> rows) implements Filled {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean isEmpty() {
            return rows.stream().allMatch(row -> row.group().isEmpty());
        }

        @Override
        public boolean isNothing() {
            return rows.isEmpty();
        }
    }

    /**
     * A group of a list.
     *
     * @param id its place in the file, from 0; a number beyond those for one that is new
     */
    record Row(int id, Group group) {}

    /**
     * A value in a form of which no form knows how it is filled in, as it is written.
     *
     * @param isErased whether its writer wants it gone
     */
    record Kept(String written, boolean isErased) implements Filled {
        @Override
        public boolean isEmpty() {
            return isErased;
        }

        @Override
        public boolean isNothing() {
            return false;
        }
    }
}
