package be.huisvanhetkind.finding;

import java.util.Map;
import java.util.Set;

/**
 * Where a document came from: its file, and the place of each field in its front matter.
 *
 * @param file path as in {@link Place#file()}
 * @param fields the place of the value of each top-level key
 * @param keys every key such a document may have
 */
public record Origin(String file, Map<String, Place> fields, Set<String> keys) {
    public Origin {
        fields = Map.copyOf(fields);
        keys = Set.copyOf(keys);
    }

    /** The same, of a document that may have these keys. */
    public Origin declaring(Set<String> declared) {
        return new Origin(file, fields, declared);
    }

    /**
     * The place of a field's value, or the beginning of the file when the field is not there.
     *
     * @throws IllegalArgumentException when no such document has such a field: a slip of the pen in
     *     the program, which would else point at the first line for ever
     */
    public Place of(String key) {
        if (!keys.contains(key)) {
            throw new IllegalArgumentException(file + " can have no field " + key);
        }
        return fields.getOrDefault(key, start());
    }

    /** The beginning of the file. */
    public Place start() {
        return Place.start(file);
    }
}
