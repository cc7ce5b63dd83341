package be.huisvanhetkind.model.tekst;

import be.huisvanhetkind.finding.Place;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * De tekst van een bestand zoals hij getypt is, zonder de kop.
 *
 * @param begin where it begins in its file
 * @param bron gives the text, which is only asked for to find a place in it
 */
public record Getypt(Place begin, Supplier<String> bron) {
    /** So many characters of a sentence tell it from every other. */
    private static final int KENMERKEND = 120;

    /** What was not typed as running text. */
    public static final Getypt NIETS = new Getypt(Place.start(""), () -> "");

    /** The text of a file from some line on. */
    public static Getypt of(String file, int eersteRegel, Supplier<String> bron) {
        return new Getypt(new Place(file, eersteRegel, 1, 0), bron);
    }

    /** Where some words were typed, at or after an offset; marks between them are stepped over. */
    Optional<Place> find(String woorden, int vanaf) {
        String tekst = bron.get();
        int exact = tekst.indexOf(woorden, vanaf);
        if (exact >= 0) {
            return Optional.of(place(tekst, exact, woorden.length()));
        }
        String eerste = woorden.substring(0, woordeinde(woorden));
        int begin = eerste.isEmpty() ? -1 : begin(tekst, woorden, eerste, vanaf);
        return begin < 0 ? Optional.empty() : Optional.of(place(tekst, begin, eerste.length()));
    }

    /** Of the offsets where the first word stands, the one where most of the others follow. */
    private static int begin(String tekst, String woorden, String eerste, int vanaf) {
        int genoeg = Math.min(woorden.length(), KENMERKEND);
        int beste = tekst.indexOf(eerste, vanaf);
        int meeste = 0;
        for (int i = beste; i >= 0 && meeste < genoeg; i = tekst.indexOf(eerste, i + 1)) {
            int hier = gelijkVanaf(tekst, i, woorden, genoeg);
            beste = hier > meeste ? i : beste;
            meeste = Math.max(hier, meeste);
        }
        return beste;
    }

    /** How far some words agree with the text at an offset, marks and line ends aside. */
    private static int gelijkVanaf(String tekst, int offset, String woorden, int tot) {
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

    /** The place of an offset; in a file that became shorter meanwhile, at most its end. */
    Place place(int offset, int length) {
        String tekst = bron.get();
        return place(tekst, Math.min(offset, tekst.length()), length);
    }

    /** At most to the end of its line. */
    private Place place(String tekst, int offset, int length) {
        int regelbegin = tekst.lastIndexOf('\n', offset - 1) + 1;
        int regel = (int) tekst.substring(0, regelbegin).chars().filter(c -> c == '\n').count();
        int einde = tekst.indexOf('\n', offset);
        int zichtbaar = Math.min(length, (einde < 0 ? tekst.length() : einde) - offset);
        return new Place(
                begin.file(),
                begin.line() + regel,
                tekst.codePointCount(regelbegin, offset) + 1,
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
