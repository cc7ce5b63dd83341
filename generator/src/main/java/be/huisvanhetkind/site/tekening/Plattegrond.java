package be.huisvanhetkind.site.tekening;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Places as the crow flies, north up: squares of a fixed size, a numbered pin for each place, and
 * how long a square is.
 *
 * @param vak how wide a square is in the drawing
 * @param vakTekst the same in the world: "1 km"
 */
public record Plattegrond(int breedte, int hoogte, int vak, String vakTekst, List<Speld> spelden) {
    public Plattegrond {
        spelden = List.copyOf(spelden);
    }

    /** A place in the world, in degrees. */
    public record Plaats(String naam, double breedtegraad, double lengtegraad) {}

    /**
     * A pin for one place, or for places that are too near to be told apart.
     *
     * @param tekst their numbers
     * @param breedte of the pin
     * @param naam beside it, when there is room
     */
    public record Speld(Punt punt, String tekst, int breedte, List<Naam> naam) {
        public Speld {
            naam = List.copyOf(naam);
        }
    }

    /** A name beside a pin; none or one. */
    public record Naam(Punt punt, String tekst, boolean links) {}

    /** The vertical lines of the squares. */
    public List<Integer> kolommen() {
        return steps(breedte);
    }

    /** The horizontal lines of the squares. */
    public List<Integer> rijen() {
        return steps(hoogte);
    }

    private List<Integer> steps(int length) {
        return IntStream.rangeClosed(1, (length - 1) / vak).mapToObj(i -> i * vak).toList();
    }
}
