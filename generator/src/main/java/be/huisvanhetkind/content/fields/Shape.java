package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Mapping;
import java.util.Optional;

/**
 * A group of fields inside a document that together make one value: an address, a price, opening
 * hours.
 */
public abstract class Shape<T> extends Fields {
    /** Makes the value; total, because everything was read without errors. */
    protected abstract T make(Values v);

    /** Reads the group; reports what is wrong. */
    public final Optional<T> readValue(Mapping mapping, Reading reading) {
        return read(mapping, reading).map(this::make);
    }
}
