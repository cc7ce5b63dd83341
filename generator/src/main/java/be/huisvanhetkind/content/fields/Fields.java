package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.findings.VeldOntbreekt;
import be.huisvanhetkind.content.findings.VeldOntbreekt.Plaats;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A declaration of fields, in the order authors should write them. */
public abstract class Fields {
    /** How people write that there is nothing to fill in. */
    private static final Pattern NOTHING =
            Pattern.compile("(?i)n\\.?v\\.?t\\.?|geen|nihil|niet van toepassing|[-/?]+");

    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Field<?>> closing = new ArrayList<>();
    private final Map<String, Field<?>> byKey = new HashMap<>();
    private final Set<String> withheld = new HashSet<>();
    private final Set<String> sometimes = new HashSet<>();

    protected Fields() {}

    /** A declaration between what another one begins with and what closes it. */
    protected Fields(Fields around) {
        fields.addAll(around.fields);
        closing.addAll(around.closing);
        byKey.putAll(around.byKey);
        withheld.addAll(around.withheld);
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

    /** Keeps what is filled in to the house: it stands in no file that others may read. */
    protected final void withhold(Field<?>... kept) {
        Stream.of(kept).map(Field::key).forEach(withheld::add);
    }

    /** Lets the public house leave out what is filled in, where it would tell of a person. */
    protected final void withholdSometimes(Field<?> kept) {
        sometimes.add(kept.key());
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

    /** What others may know of it, in order. */
    protected final Datatype.Group datatype(String name) {
        return new Datatype.Group(
                name,
                fields().stream()
                        .filter(field -> !withheld.contains(field.key()))
                        .map(this::property)
                        .toList());
    }

    private Datatype.Property property(Field<?> field) {
        return sometimes.contains(field.key()) ? field.property().maybe() : field.property();
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
        Strays strays = new Strays(fields(), mapping, reading);
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<Field<?>> field = find(entry.key().text());
            if (field.isEmpty()) {
                strays.add(entry);
            } else if (!entry.value().isEmpty()) {
                read(field.get(), entry, mapping, reading)
                        .ifPresent(value -> values.put(field.get(), value));
            }
        }
        strays.report();
        missed(strays, mapping, reading);
        boolean isWhole =
                reading.errors() == errorsBefore
                        || reading.guesses() && fill(values, mapping, reading);
        return isWhole
                ? Optional.of(new Values(mapping.place(), values, withheld))
                : Optional.empty();
    }

    /** Guesses what must be there; whether that succeeded. */
    private boolean fill(Map<Field<?>, Object> values, Mapping mapping, Reading reading) {
        for (Field<?> field : fields) {
            if (field.required() && !values.containsKey(field)) {
                sample(field, mapping, reading)
                        .flatMap(one -> field.kind().read(one.value(), reading))
                        .ifPresent(value -> values.put(field, value));
            }
        }
        return fields.stream().allMatch(one -> !one.required() || values.containsKey(one));
    }

    private Optional<?> read(Field<?> field, Entry entry, Mapping mapping, Reading reading) {
        int mark = reading.mark();
        Optional<?> value = field.kind().read(entry.value(), reading);
        if (reading.isWrong(mark)) {
            meant(field, entry, mapping, reading)
                    .flatMap(
                            better -> reading.manuscript().rewrite(entry, mapping.isFlow(), better))
                    .ifPresent(better -> reading.correct(mark, better));
        }
        return value;
    }

    /** The fields an author meant with one that is wrong; none when it says that there is none. */
    protected Optional<Rewrite> meant(
            Field<?> field, Entry entry, Mapping mapping, Reading reading) {
        if (!field.required() && entry.value() instanceof Scalar said && isNothing(said)) {
            return Optional.of(new Rewrite(List.of(), true));
        }
        return Understanding.of(field.kind(), entry.value(), reading)
                .or(() -> longer(field, entry.value(), reading))
                .map(better -> one(entry, better));
    }

    /** A text that is too short, with behind it what it should tell. */
    private static Optional<Meant> longer(Field<?> field, Node value, Reading reading) {
        if (!(value instanceof Scalar said)) {
            return Optional.empty();
        }
        Scalar more = said.with(said.text().strip() + ". " + field.help());
        return Optional.of(new Meant(more, false))
                .filter(better -> Understanding.accepts(field.kind(), more, reading));
    }

    private static Rewrite one(Entry entry, Meant better) {
        return new Rewrite(List.of(new Entry(entry.key(), better.node())), better.isSure());
    }

    private static boolean isNothing(Scalar said) {
        return NOTHING.matcher(said.text().strip()).matches();
    }

    private Optional<Field<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a field was filled in, even if wrongly: then its own finding says enough. */
    private static boolean isWritten(Field<?> field, Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(
                        entry ->
                                entry.key().text().equals(field.key()) && !entry.value().isEmpty());
    }

    /** Those that belong in one place are given together. */
    private void missed(Strays strays, Mapping mapping, Reading reading) {
        List<Field<?>> missed =
                fields.stream() // what closes is never required
                        .filter(field -> field.required() && !isWritten(field, mapping))
                        .filter(field -> !strays.mayMean(field.key()))
                        .toList();
        Map<Optional<Entry>, List<Field<?>>> perPlace =
                missed.stream().collect(Collectors.groupingBy(field -> above(field, mapping)));
        for (Field<?> field : missed) {
            int mark = reading.mark();
            reading.report(missing(field, mapping));
            List<Field<?>> together = perPlace.getOrDefault(above(field, mapping), List.of());
            added(field, together, mapping, reading)
                    .ifPresent(better -> reading.correct(mark, better));
        }
    }

    /** Where its name is, else below the last field that comes before it. */
    private Optional<Correction> added(
            Field<?> field, List<Field<?>> together, Mapping mapping, Reading reading) {
        Manuscript typed = reading.manuscript();
        Optional<Entry> named = named(field, mapping);
        if (named.isPresent()) {
            return sample(field, mapping, reading)
                    .flatMap(better -> typed.fill(named.get(), better, mapping.isFlow()));
        }
        List<Entry> samples =
                together.stream().flatMap(one -> sample(one, mapping, reading).stream()).toList();
        return above(field, mapping)
                .filter(above -> samples.size() == together.size())
                .flatMap(above -> typed.add(above, samples, mapping.isFlow()));
    }

    /** One that goes with what is there. */
    private static Optional<Entry> sample(Field<?> field, Mapping mapping, Reading reading) {
        Scalar at = new Scalar(mapping.place(), field.key());
        return Ends.of(field.key(), mapping)
                .map(at::with)
                .filter(end -> Understanding.accepts(field.kind(), end, reading))
                .map(end -> new Entry(at, end))
                .or(() -> field.sample(at, reading));
    }

    private static Optional<Entry> named(Field<?> field, Mapping mapping) {
        return mapping.entries().stream()
                .filter(one -> one.key().text().equals(field.key()))
                .findFirst();
    }

    /** The last field that comes before it, or the first; its own name stands alone. */
    private Optional<Entry> above(Field<?> field, Mapping mapping) {
        List<String> before =
                fields().stream().takeWhile(one -> !one.equals(field)).map(Field::key).toList();
        Stream<Entry> earlier =
                mapping.entries().stream().filter(one -> before.contains(one.key().text()));
        return named(field, mapping)
                .or(() -> earlier.reduce((first, last) -> last))
                .or(() -> mapping.entries().stream().findFirst());
    }

    /** Its place is where the field is written without a value; else where its group begins. */
    private static VeldOntbreekt missing(Field<?> field, Mapping mapping) {
        Optional<Place> key = named(field, mapping).map(one -> one.key().place());
        Plaats plaats = mapping.isFlow() ? Plaats.TUSSEN_ACCOLADES : Plaats.EIGEN_REGEL;
        return new VeldOntbreekt(
                key.orElse(mapping.place()),
                key.isPresent() ? Plaats.ACHTER_NAAM : plaats,
                field.key(),
                field.kind().description(),
                field.help());
    }
}
