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
    /** So many characters of a sentence tell it from every other. */
    private static final int KENMERKEND = 120;

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
        int begin = eerste.isEmpty() ? -1 : begin(woorden, eerste, vanaf);
        return begin < 0 ? Optional.empty() : Optional.of(place(begin, eerste.length()));
    }

    /** Of the offsets where the first word stands, the one where most of the others follow. */
    private int begin(String woorden, String eerste, int vanaf) {
        int genoeg = Math.min(woorden.length(), KENMERKEND);
        int beste = tekst.indexOf(eerste, vanaf);
        int meeste = 0;
        for (int i = beste; i >= 0 && meeste < genoeg; i = tekst.indexOf(eerste, i + 1)) {
            int hier = gelijkVanaf(i, woorden, genoeg);
            beste = hier > meeste ? i : beste;
            meeste = Math.max(hier, meeste);
        }
        return beste;
    }

    /** How far some words agree with the text at an offset, marks and line ends aside. */
    private int gelijkVanaf(int offset, String woorden, int tot) {
        int i = 0;
        int j = offset;
        while (i < tot && j < tekst.length()) {
            if (woorden.charAt(i) == tekst.charAt(j)) {
                i++;
                j++;
            } else if (!Character.isLetterOrDigit(tekst.charAt(j))) {
                j++;
            } else if (!Character.isLetterOrDigit(woorden.charAt(i))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
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
