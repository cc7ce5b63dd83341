package be.huisvanhetkind.content.fields;

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
}
