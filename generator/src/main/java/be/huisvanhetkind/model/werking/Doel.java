package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Ref;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Wat het huis in een jaar wil bereiken, en waaraan het dat ziet (rij 80).
 *
 * @param indicatoren what is measured to know
 */
public record Doel(Place place, String tekst, List<Ref<Indicator>> indicatoren) {
    public Doel {
        indicatoren = List.copyOf(indicatoren);
    }

    /** Goals have no name: the first of one language is the first of another. */
    static List<Doel> inWordsOf(List<Doel> doelen, List<Doel> vertaling) {
        return IntStream.range(0, doelen.size())
                .mapToObj(
                        i ->
                                i < vertaling.size()
                                        ? doelen.get(i).with(vertaling.get(i).tekst)
                                        : doelen.get(i))
                .toList();
    }

    private Doel with(String woorden) {
        return new Doel(place, woorden, indicatoren);
    }
}
