package be.huisvanhetkind.site.tekening;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The partners as houses around the shared house: the more offers, the larger; a line where two
 * offer something together, dots to the middle because each takes part.
 *
 * @param midden where the shared house stands
 * @param lid an SVG path of all the dotted lines
 * @param samen an SVG path of all the solid lines
 */
public record Netwerk(
        int breedte, int hoogte, Punt midden, List<Knoop> knopen, String lid, String samen) {
    private static final int WIDTH = 800;
    private static final int NAMED = 24;
    private static final int SMALLEST = 30;
    private static final int PER_OFFER = 4;
    private static final int LARGEST = 50;
    private static final int CLEAR = 84;
    private static final int LINE = 17;

    /** More lines than this would be one stain; the list beside the drawing has them all. */
    private static final int MOST_LINES = 240;

    public Netwerk {
        knopen = List.copyOf(knopen);
    }

    /** A partner, with how often it stands in the offer. */
    public record Deelnemer(String naam, String klasse, int aanbod) {}

    /** Two partners that offer something together, by their place in the list. */
    public record Paar(int een, int ander) {}

    /**
     * A house with its name.
     *
     * @param x its left side
     * @param maat how wide and high it is
     * @param naam in lines; none when there are too many houses for names
     */
    public record Knoop(String klasse, int x, int y, int maat, List<String> naam, boolean links) {
        public Knoop {
            naam = List.copyOf(naam);
        }

        /** Where the lines of the name begin, or end when it stands at the left. */
        public Punt bijschrift() {
            int line = y + maat / 2 + (naam.size() > 1 ? -3 : 5);
            return new Punt(links ? x - 8 : x + maat + 8, line);
        }
    }

    public static Netwerk of(List<Deelnemer> deelnemers, List<Paar> paren) {
        int houses = deelnemers.size();
        Bogen bogen = Bogen.voor(houses);
        Punt middle = new Punt(WIDTH / 2, bogen.hoogte() / 2);
        List<Punt> points = bogen.punten(houses, middle.x());
        List<Knoop> nodes =
                IntStream.range(0, houses)
                        .mapToObj(i -> knoop(deelnemers.get(i), points.get(i), houses <= NAMED))
                        .toList();
        String member =
                points.stream()
                        .map(point -> "M" + middle.pad() + "L" + point.pad())
                        .collect(Collectors.joining());
        String together =
                paren.stream()
                        .limit(MOST_LINES)
                        .map(paar -> lijn(points.get(paar.een()), points.get(paar.ander()), middle))
                        .collect(Collectors.joining());
        return new Netwerk(WIDTH, bogen.hoogte(), middle, nodes, member, together);
    }

    private static Knoop knoop(Deelnemer one, Punt at, boolean named) {
        int size = Math.min(LARGEST, SMALLEST + PER_OFFER * one.aanbod());
        return new Knoop(
                one.klasse(),
                at.x() - size / 2,
                at.y() - size / 2,
                size,
                named ? Tekstregels.of(one.naam(), LINE, 2) : List.of(),
                at.x() < WIDTH / 2);
    }

    /** Around the shared house, and not through the houses between. */
    private static String lijn(Punt one, Punt other, Punt middle) {
        Punt half = one.halfway(other);
        boolean across = one.x() < middle.x() != other.x() < middle.x();
        Punt bend = across ? fits(half, middle) : half.halfway(half.halfway(middle));
        return "M" + one.pad() + "Q" + bend.pad() + " " + other.pad();
    }

    /** A curve bent at this point stays out of the middle; it goes halfway there. */
    private static Punt fits(Punt half, Punt middle) {
        int off = half.y() - middle.y();
        int away = Math.max(Math.abs(off), CLEAR) * (off > 0 ? 1 : -1);
        return new Punt(half.x(), half.y() + 2 * (away - off));
    }
}
