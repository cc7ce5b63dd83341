package be.huisvanhetkind.dekking;

import be.huisvanhetkind.dekking.QueryKind.Proof;
import java.util.List;
import java.util.Locale;

/**
 * A question that can be asked again.
 *
 * @param house the content folder of the house it is about
 */
record Query(QueryKind kind, String words, String house) {
    /**
     * Everything that fits.
     *
     * @param examples the files found for the same row
     */
    List<String> ask(Houses houses, List<String> examples) {
        World world = houses.get(house).from(examples);
        return kind.answer().find(world, words).distinct().map(this::told).toList();
    }

    boolean proves(Proof proof) {
        return kind.proof() == proof;
    }

    /** A page of another house is told with its name. */
    private String told(String answer) {
        return proves(Proof.PAGE) && !house.equals(Houses.REAL)
                ? house.substring(house.lastIndexOf('/') + 1) + ": " + answer
                : answer;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + words;
    }
}
