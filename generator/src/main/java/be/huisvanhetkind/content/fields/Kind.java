package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Node;
import java.util.Optional;

/**
 * How one value is written and read. A kind is immutable and knows nothing of the field that uses
 * it.
 */
public interface Kind<V> {
    /** What an author writes, as a Dutch noun phrase: "een datum, zoals 2026-03-05". */
    String description();

    /** Reads a value; what is wrong with it is reported, and then there is no value. */
    Optional<V> read(Node node, Reading reading);

    /** The one way to write what this text says; a text that says nothing is left as it is. */
    default String canonical(String text) {
        return text;
    }
}
