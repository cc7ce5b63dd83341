package be.huisvanhetkind.content.types;

import be.huisvanhetkind.content.fields.Field;

/**
 * How much what every document has helps a family, as {@link Field#usefulness}; the fields of a
 * type say so themselves.
 *
 * @param themas what it is about
 * @param afbeelding a picture
 * @param tekst a text below the fields; 0 for a type whose documents need not be complete
 */
public record Usefulness(int themas, int afbeelding, int tekst) {
    /** Of a type whose documents need not be complete. */
    public static final Usefulness NONE = new Usefulness(0, 0, 0);
}
