package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * Woorden van het huis in een andere taal.
 *
 * @param nl the words as they stand in the content
 * @param vertaling what a reader of the other language sees
 * @param ook other words people of that language type for it
 */
public record Gidswoord(Place place, String nl, String vertaling, List<String> ook) {
    public Gidswoord {
        ook = List.copyOf(ook);
    }

    /** Every word of the other language. */
    public Stream<String> alles() {
        return Stream.concat(Stream.of(vertaling), ook.stream());
    }
}
