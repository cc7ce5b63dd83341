package be.huisvanhetkind.content.node;

import be.huisvanhetkind.finding.Place;
import java.util.List;
import java.util.Optional;

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

    /** The value of a field; nothing when it is not there. */
    public Optional<Node> find(String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    @Override
    public String soort() {
        return "een groep velden";
    }

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
