package be.huisvanhetkind.content.node;

import be.huisvanhetkind.finding.Place;
import java.util.List;

/**
 * Fields with their values, in the order of the file; no key twice.
 *
 * @param isFlow whether it is written between braces
 */
public record Mapping(Place place, List<Entry> entries, boolean isFlow) implements Node {
    public Mapping {
        entries = List.copyOf(entries);
    }

    /** One field and its value. */
    public record Entry(Scalar key, Node value) {}

    @Override
    public String soort() {
        return "een groep velden";
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
