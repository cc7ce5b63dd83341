package be.huisvanhetkind.content.node;

import be.huisvanhetkind.finding.Place;
import java.util.List;

/** Fields with their values, in the order of the file; no key twice. */
public record Mapping(Place place, List<Entry> entries) implements Node {
    public Mapping {
        entries = List.copyOf(entries);
    }

    /** One field and its value. */
    public record Entry(Scalar key, Node value) {}

    /** Whether it is written between braces, where it begins before its first field. */
    public boolean isFlow() {
        return !entries.isEmpty() && !entries.get(0).key().place().equals(place);
    }

    @Override
    public String soort() {
        return "een groep velden";
    }
}
