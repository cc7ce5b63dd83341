package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a field belongs that was written a step too high: a group, and a field in it.
 *
 * @param isList whether there may be more such groups
 */
record Stead(Field<?> group, Field<?> field, boolean isList) {
    /** The one place for a key; when there are more, the one that must be there. */
    static Optional<Stead> of(List<Field<?>> fields, String key) {
        List<Stead> all = fields.stream().flatMap(group -> in(group, key).stream()).toList();
        List<Stead> must = all.stream().filter(one -> one.group.required()).toList();
        return Stream.of(all, must)
                .filter(some -> some.size() == 1)
                .findFirst()
                .map(one -> one.get(0));
    }

    private static Optional<Stead> in(Field<?> group, String key) {
        List<Field<?>> inside = groupOf(group);
        boolean isList = group.kind().group().isEmpty();
        return Stream.concat(Stream.of(key), Synonyms.of(key).stream())
                .flatMap(name -> inside.stream().filter(field -> field.key().equals(name)))
                .findFirst()
                .map(field -> new Stead(group, field, isList));
    }

    /** The fields of the group, or of each group of the list, that a field holds. */
    static List<Field<?>> groupOf(Field<?> field) {
        List<Field<?>> group = field.kind().group();
        return group.isEmpty() ? field.kind().groups() : group;
    }

    /** The group with this one value. */
    Entry made(Node value) {
        Mapping inside = new Mapping(value.place(), List.of(entry(field, value)), false);
        return entry(group, isList ? new Sequence(value.place(), List.of(inside)) : inside);
    }

    static Entry entry(Field<?> field, Node value) {
        return new Entry(new Scalar(value.place(), field.key()), value);
    }

    static List<Entry> entries(Scalar said, Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> new Entry(said.with(one.getKey()), said.with(one.getValue())))
                .toList();
    }
}
