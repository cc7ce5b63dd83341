package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.findings.VeldOnbekend;
import be.huisvanhetkind.content.findings.VeldOntbreekt;
import be.huisvanhetkind.content.findings.VeldOntbreekt.Plaats;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A declaration of fields, in the order authors should write them. */
public abstract class Fields {
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Field<?>> closing = new ArrayList<>();
    private final Map<String, Field<?>> byKey = new HashMap<>();

    protected Fields() {}

    /** A declaration between what another one begins with and what closes it. */
    protected Fields(Fields around) {
        fields.addAll(around.fields);
        closing.addAll(around.closing);
        byKey.putAll(around.byKey);
    }

    /** Declares a field that every document must have. */
    protected final <V> Field<V> required(String key, Kind<V> kind, String help) {
        return declare(new Field<>(key, kind, true, 0, help));
    }

    /** Declares a field that a document may have. */
    protected final <V> Field<V> optional(String key, Kind<V> kind, String help) {
        return useful(0, key, kind, help);
    }

    /** Declares an optional field that makes a document more complete, 1 a little to 3 a lot. */
    protected final <V> Field<V> useful(int usefulness, String key, Kind<V> kind, String help) {
        return declare(new Field<>(key, kind, false, usefulness, help));
    }

    /** Declares a field that a document may have, and that comes after all others. */
    protected final <V> Field<V> closing(String key, Kind<V> kind, String help) {
        Field<V> field = optional(key, kind, help);
        fields.remove(field);
        closing.add(field);
        return field;
    }

    private <V> Field<V> declare(Field<V> field) {
        fields.add(field);
        byKey.put(field.key(), field);
        return field;
    }

    /** The declared fields, in order. */
    public final List<Field<?>> fields() {
        return Stream.of(fields, closing).<Field<?>>flatMap(List::stream).toList();
    }

    /** Every key that may be written. */
    protected final Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /**
     * Reads the values of a group; reports everything that is wrong, and gives nothing when there
     * was an error.
     */
    protected final Optional<Values> read(Mapping mapping, Reading reading) {
        int errorsBefore = reading.errors();
        Map<Field<?>, Object> values = new IdentityHashMap<>();
        List<VeldOnbekend> unknown = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<Field<?>> field = find(entry.key().text());
            if (field.isEmpty()) {
                unknown.add(
                        VeldOnbekend.of(entry.key(), fields().stream().map(Field::key).toList()));
            } else if (!isEmpty(entry.value())) {
                field.get()
                        .kind()
                        .read(entry.value(), reading)
                        .ifPresent(value -> values.put(field.get(), value));
            }
        }
        unknown.forEach(reading::report);
        fields.stream() // what closes is never required
                .filter(field -> field.required() && !isWritten(field, mapping))
                .filter(field -> unknown.stream().noneMatch(one -> one.mayMean(field.key())))
                .forEach(field -> reading.report(missing(field, mapping)));
        return reading.errors() > errorsBefore
                ? Optional.empty()
                : Optional.of(new Values(mapping.place(), values));
    }

    private Optional<Field<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a field was filled in, even if wrongly: then its own finding says enough. */
    private static boolean isWritten(Field<?> field, Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(
                        entry -> entry.key().text().equals(field.key()) && !isEmpty(entry.value()));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Scalar scalar && scalar.isEmpty()
                || node instanceof Sequence list && list.items().isEmpty();
    }

    /** Its place is where the field is written without a value; else where its group begins. */
    private static VeldOntbreekt missing(Field<?> field, Mapping mapping) {
        Optional<Place> key =
                mapping.entries().stream()
                        .map(Mapping.Entry::key)
                        .filter(one -> one.text().equals(field.key()))
                        .map(Scalar::place)
                        .findFirst();
        Plaats plaats = mapping.isFlow() ? Plaats.TUSSEN_ACCOLADES : Plaats.EIGEN_REGEL;
        return new VeldOntbreekt(
                key.orElse(mapping.place()),
                key.isPresent() ? Plaats.ACHTER_NAAM : plaats,
                field.key(),
                field.kind().description(),
                field.help());
    }
}
