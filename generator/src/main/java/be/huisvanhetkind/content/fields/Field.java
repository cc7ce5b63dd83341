package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Scalar;
import java.util.Optional;

/**
 * A field of a content type or of a group: the one place where its key, kind and help are written.
 *
 * @param key what the author writes
 * @param required whether a document without it has an error
 * @param usefulness how much it helps a family when it is filled in: 3 very much, 0 not, or not
 *     always
 * @param help what it is for, in Dutch, for the author
 */
public record Field<V>(String key, Kind<V> kind, boolean required, int usefulness, String help) {
    Datatype.Property property() {
        return new Datatype.Property(key, kind.datatype(), required, help);
    }

    /** The field with a value to begin with; nothing when nobody can think of one. */
    Optional<Entry> sample(Scalar at, Reading reading) {
        Scalar words = at.with(help.replaceFirst("\\.$", ""));
        return kind.sample(words, reading).map(value -> new Entry(at.with(key), value));
    }
}
