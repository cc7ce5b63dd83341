package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group of fields inside a document that together make one value: an address, a price, opening
 * hours.
 */
public abstract class Shape<T> extends Fields {
    /** Makes the value; total, because everything was read without errors. */
    protected abstract T make(Values v);

    /** Reads the group; reports what is wrong. */
    public final Optional<T> readValue(Mapping mapping, Reading reading) {
        return read(mapping, reading).map(v -> reading.remember(make(v), v.open(reading)));
    }

    /** What others may know of it; the name is that of the shape. */
    public final Datatype.Group datatype() {
        return datatype(
                getClass().getSimpleName().replaceFirst("Shape$", "").toLowerCase(Locale.ROOT));
    }

    /** What an author meant who wrote one text for the whole group. */
    public Optional<Meant> meant(Scalar said, Reading reading) {
        return Optional.empty();
    }

    /** The smallest group, with what was said in the first field that takes it. */
    public final Optional<Meant> sample(Scalar said, Reading reading) {
        List<Mapping.Entry> entries = new ArrayList<>();
        Optional<Field<?>> own =
                fields().stream()
                        .filter(field -> !(field.kind().example().isPresent()))
                        .filter(field -> Understanding.accepts(field.kind(), said, reading))
                        .findFirst();
        for (Field<?> field : fields()) {
            if (own.filter(field::equals).isPresent()) {
                entries.add(entry(field.key(), said));
            } else if (field.required()) {
                field.sample(said, reading).ifPresent(entries::add);
            }
        }
        return Optional.of(new Meant(grouped(said, entries), false));
    }

    /** The smallest group, of which every value is an example. */
    public final Node smallest(Scalar at, Reading reading) {
        List<Field<?>> required = fields().stream().filter(Field::required).toList();
        Stream<Field<?>> one =
                fields().stream().filter(field -> field.kind().example().isPresent()).limit(1);
        List<Mapping.Entry> entries =
                (required.isEmpty() ? one : required.stream())
                        .flatMap(field -> field.sample(at, reading).stream())
                        .toList();
        return grouped(at, entries);
    }

    /** A field of the group, as it is to be written. */
    protected static Mapping.Entry entry(String key, Node value) {
        return new Mapping.Entry(new Scalar(value.place(), key), value);
    }

    protected static Mapping grouped(Scalar said, List<Mapping.Entry> entries) {
        return new Mapping(said.place(), entries, false);
    }

    /** A group that was surely meant. */
    protected static Optional<Meant> surely(Scalar said, Mapping.Entry... entries) {
        return Optional.of(new Meant(grouped(said, List.of(entries)), true));
    }
}
