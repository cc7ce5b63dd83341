package be.huisvanhetkind.format;

import be.huisvanhetkind.format.Value.Collection;
import be.huisvanhetkind.format.Value.Entry;
import be.huisvanhetkind.format.Value.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether two pieces of YAML say the same: the same values, and the same comments. */
final class Faithful {
    private Faithful() {}

    static boolean same(Collection one, Collection other, Form form) {
        return data(one, form).equals(data(other, form))
                && comments(one).sorted().toList().equals(comments(other).sorted().toList());
    }

    /** Values without their places; the order of fields means nothing, that of items does. */
    private static Object data(Value value, Form form) {
        if (value instanceof Text text) {
            return form.canonical(text.text());
        }
        Collection collection = (Collection) value;
        if (!collection.isGroup()) {
            return collection.entries().stream()
                    .map(entry -> data(entry.value(), form.item()))
                    .toList();
        }
        Map<String, Object> fields = new HashMap<>();
        for (Entry entry : collection.entries()) {
            fields.put(entry.key(), data(entry.value(), form.field(entry.key())));
        }
        return fields;
    }

    private static Stream<String> comments(Collection collection) {
        Stream<String> inside =
                collection.entries().stream()
                        .flatMap(
                                entry ->
                                        Stream.concat(
                                                Stream.of(entry.above(), entry.behind())
                                                        .flatMap(List::stream),
                                                comments(entry.value())));
        return Stream.concat(inside, collection.tail().stream())
                .filter(comment -> !comment.isEmpty());
    }

    private static Stream<String> comments(Value value) {
        return value instanceof Collection collection ? comments(collection) : Stream.empty();
    }
}
