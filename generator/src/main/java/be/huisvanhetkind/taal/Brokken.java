package be.huisvanhetkind.taal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text cut into the smallest pieces an expression can be made of: letters and digits, with full
 * stops, ampersands and apostrophes between them ({@code d.w.z}, {@code baby's}); hyphens and
 * slashes divide.
 */
final class Brokken {
    private final String tekst;
    private int[] van = new int[16];
    private int[] tot = new int[16];
    private int aantal;

    Brokken(String tekst) {
        this.tekst = tekst;
        for (int i = 0; i < tekst.length(); ) {
            int einde = einde(i);
            if (einde > i) {
                add(i, einde);
            }
            i = Math.max(einde, i + 1);
        }
    }

    int aantal() {
        return aantal;
    }

    /** Where a piece begins. */
    int start(int nummer) {
        return van[nummer];
    }

    /** What a piece is looked up by: small letters, one kind of apostrophe. */
    String sleutel(int nummer) {
        return tekst.substring(van[nummer], tot[nummer])
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /** The same for the same key, and mostly another for another; cheaper than the key. */
    int kenmerk(int nummer) {
        int lengte = tot[nummer] - van[nummer];
        char eerste = Character.toLowerCase(tekst.charAt(van[nummer]));
        char laatste = Character.toLowerCase(tekst.charAt(tot[nummer] - 1));
        return (eerste & 63) << 12 | (laatste & 63) << 6 | lengte & 63;
    }

    List<String> sleutels() {
        return IntStream.range(0, aantal).mapToObj(this::sleutel).toList();
    }

    /** The text from one piece up to and including another. */
    String tekst(int eerste, int laatste) {
        return tekst.substring(van[eerste], tot[laatste]);
    }

    /** Whether a full stop stands right behind a piece. */
    boolean hasPunt(int nummer) {
        return teken(tot[nummer]) == '.';
    }

    /** Whether only white space or one hyphen stands between a piece and the one before. */
    boolean follows(int nummer) {
        int begin = tot[nummer - 1];
        int einde = van[nummer];
        return einde == begin + 1 && tekst.charAt(begin) == '-'
                || IntStream.range(begin, einde).allMatch(i -> Woorden.isWit(tekst.charAt(i)));
    }

    private int einde(int begin) {
        int i = begin;
        while (isLetter(i) || i > begin && isVoegteken(teken(i)) && isLetter(i + 1)) {
            i++;
        }
        return i;
    }

    private boolean isLetter(int i) {
        return Character.isLetterOrDigit(teken(i));
    }

    private static boolean isVoegteken(char teken) {
        return teken == '.' || teken == '&' || teken == '’' || teken == '\'';
    }

    private char teken(int i) {
        return i < tekst.length() ? tekst.charAt(i) : ' ';
    }

    private void add(int begin, int einde) {
        if (aantal == van.length) {
            van = Arrays.copyOf(van, aantal * 2);
            tot = Arrays.copyOf(tot, aantal * 2);
        }
        van[aantal] = begin;
        tot[aantal] = einde;
        aantal++;
    }
}
