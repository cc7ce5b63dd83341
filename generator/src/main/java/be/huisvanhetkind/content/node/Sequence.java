package be.huisvanhetkind.content.node;

import be.huisvanhetkind.finding.Place;
import java.util.List;

/** A list. */
public record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String soort() {
        return "een lijst";
    }

    @Override
    public boolean isEmpty() {
        return items.stream().allMatch(Node::isEmpty);
    }
}
