package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Gegevens;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The values of a group of fields that was read without errors. */
public final class Values {
    private final Place place;
    private final Map<Field<?>, Object> values;
    private final Set<String> withheld;

    /**
     * @param withheld the keys of what others may not know
     */
    Values(Place place, Map<Field<?>, Object> values, Set<String> withheld) {
        this.place = place;
        this.withheld = withheld;
        this.values = new IdentityHashMap<>(values);
    }

    /** What was filled in; what others may not know stands apart. */
    public Gegevens open(Reading reading) {
        Map<String, Object> open = new HashMap<>();
        Map<String, Object> own = new HashMap<>();
        values.forEach(
                (field, value) ->
                        (withheld.contains(field.key()) ? own : open)
                                .put(field.key(), reading.open(value)));
        return new Gegevens(open, own, Optional.empty());
    }

    /** Where the group begins. */
    public Place place() {
        return place;
    }

    /** The value of a required field. */
    public <V> V get(Field<V> field) {
        return find(field)
                .orElseThrow(() -> new IllegalStateException("not required: " + field.key()));
    }

    /** The value of an optional field. */
    @SuppressWarnings("unchecked") // a field's value was read by that field's kind
    public <V> Optional<V> find(Field<V> field) {
        return Optional.ofNullable((V) values.get(field));
    }

    /** The values of a list field; empty when it was not written. */
    public <V> List<V> list(Field<List<V>> field) {
        return find(field).orElse(List.of());
    }

    /** Whether a yes-or-no field says yes; no when it was not written. */
    public boolean is(Field<Boolean> field) {
        return find(field).orElse(false);
    }

    /** A value, or what holds when the field was not written. */
    public <V> V get(Field<V> field, V otherwise) {
        return find(field).orElse(Objects.requireNonNull(otherwise));
    }
}
