package be.huisvanhetkind.content.node;

import be.huisvanhetkind.finding.Place;

/** A text exactly as the author typed it, quotes aside; {@code 0470 12 34 56} stays what it is. */
public record Scalar(Place place, String text) implements Node {
    @Override
    public String soort() {
        return "een tekst";
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
