package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Mapping.Entry;
import java.util.List;

/**
 * The fields an author meant with one that cannot be read.
 *
 * @param isSure whether they can have meant nothing else
 */
public record Rewrite(List<Entry> entries, boolean isSure) {
    public Rewrite {
        entries = List.copyOf(entries);
    }
}
