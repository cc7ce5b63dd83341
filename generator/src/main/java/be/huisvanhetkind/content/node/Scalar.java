package be.huisvanhetkind.content.node;

import be.huisvanhetkind.finding.Place;
import java.util.Set;

/** A text exactly as the author typed it, quotes aside; {@code 0470 12 34 56} stays what it is. */
public record Scalar(Place place, String text) implements Node {
    /** What programs write where a person writes nothing. */
    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL", "~");

    /** Another text at the same place. */
    public Scalar with(String other) {
        return new Scalar(place, other);
    }

    @Override
    public String soort() {
        return "een tekst";
    }

    @Override
    public boolean isEmpty() {
        return text.isBlank() || NOTHING.contains(text.strip());
    }
}
