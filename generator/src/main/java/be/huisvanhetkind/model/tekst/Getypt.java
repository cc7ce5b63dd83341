package be.huisvanhetkind.model.tekst;

import be.huisvanhetkind.finding.Place;
import java.util.Optional;

/**
 * De tekst van een bestand zoals hij getypt is, zonder de kop.
 *
 * @param file as in {@link Place#file()}
 * @param eersteRegel the line of the file it begins on
 */
public record Getypt(String file, int eersteRegel, String tekst) {
    /** What was not typed as running text. */
    public static final Getypt NIETS = new Getypt("", 1, "");

    /** The beginning of its first line. */
    Place begin() {
        return new Place(file, eersteRegel, 1, 0);
    }

    /** Where some words were typed, at or after an offset; marks between them are stepped over. */
    Optional<Place> vind(String woorden, int vanaf) {
        int exact = tekst.indexOf(woorden, vanaf);
        if (exact >= 0) {
            return Optional.of(place(exact, woorden.length()));
        }
        String eerste = woorden.substring(0, woordeinde(woorden));
        int begin = eerste.isEmpty() ? -1 : tekst.indexOf(eerste, vanaf);
        return begin < 0 ? Optional.empty() : Optional.of(place(begin, eerste.length()));
    }

    /** The place of an offset; at most to the end of its line. */
    public Place place(int offset, int length) {
        int begin = tekst.lastIndexOf('\n', offset - 1) + 1;
        int regel = (int) tekst.substring(0, begin).chars().filter(c -> c == '\n').count();
        int einde = tekst.indexOf('\n', offset);
        int zichtbaar = Math.min(length, (einde < 0 ? tekst.length() : einde) - offset);
        return new Place(
                file,
                eersteRegel + regel,
                tekst.codePointCount(begin, offset) + 1,
                tekst.codePointCount(offset, offset + zichtbaar));
    }

    private static int woordeinde(String woorden) {
        int einde = 0;
        while (einde < woorden.length() && Character.isLetterOrDigit(woorden.charAt(einde))) {
            einde++;
        }
        return einde;
    }
}
