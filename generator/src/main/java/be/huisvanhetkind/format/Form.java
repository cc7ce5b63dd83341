package be.huisvanhetkind.format;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Fields;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.kinds.GroupKind;
import be.huisvanhetkind.content.kinds.ListKind;
import java.util.List;

/** What the declaration of a file says about one value in it. */
public interface Form {
    /** A value nothing is declared about. */
    Form UNKNOWN = new Text(text -> text);

    /** The form of a group with these fields. */
    static Form of(Fields fields) {
        return new Group(fields.fields());
    }

    /** The form of a list of groups. */
    static Form listOf(Fields fields) {
        return new Items(of(fields));
    }

    private static Form of(Kind<?> kind) {
        if (kind instanceof GroupKind<?> group) {
            return of(group.shape());
        }
        return kind instanceof ListKind<?> list
                ? new Items(of(list.kind()))
                : new Text(kind::canonical);
    }

    /** Where a key comes among its neighbours; unknown keys come last. */
    default int rank(String key) {
        return 0;
    }

    /** The form of the value behind a key. */
    default Form field(String key) {
        return UNKNOWN;
    }

    /** The form of an item of a list. */
    default Form item() {
        return UNKNOWN;
    }

    /** The one way to write a text. */
    default String canonical(String text) {
        return text;
    }

    /** Fields in their order. */
    record Group(List<Field<?>> fields) implements Form {
        @Override
        public int rank(String key) {
            int index = 0;
            while (index < fields.size() && !fields.get(index).key().equals(key)) {
                index++;
            }
            return index;
        }

        @Override
        public Form field(String key) {
            int rank = rank(key);
            return rank < fields.size() ? Form.of(fields.get(rank).kind()) : UNKNOWN;
        }
    }

    /** A list; one value alone is a list of one. */
    record Items(Form item) implements Form {
        @Override
        public int rank(String key) {
            return item.rank(key);
        }

        @Override
        public Form field(String key) {
            return item.field(key);
        }

        @Override
        public String canonical(String text) {
            return item.canonical(text);
        }
    }

    /** A text. */
    record Text(java.util.function.UnaryOperator<String> write) implements Form {
        @Override
        public String canonical(String text) {
            return write.apply(text);
        }
    }
}
