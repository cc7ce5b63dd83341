package be.huisvanhetkind.finding;

import java.util.Map;

/**
 * Where a document came from: its file, and the place of each field in its front matter.
 *
 * @param file path as in {@link Place#file()}
 * @param fields the place of the value of each top-level key
 */
public record Origin(String file, Map<String, Place> fields) {
    public Origin {
        fields = Map.copyOf(fields);
    }

    /** The place of a field's value, or the beginning of the file when the field is not there. */
    public Place of(String key) {
        return fields.getOrDefault(key, start());
    }

    /** The beginning of the file. */
    public Place start() {
        return Place.start(file);
    }
}
