package be.huisvanhetkind.taal;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into sentences. A sentence ends at a full stop, question mark, exclamation mark or
 * ellipsis with white space behind it and the beginning of another sentence behind that; and at an
 * empty line. What that means in doubtful cases: {@code src/test/spec/zinnen.md}.
 */
public final class Zinnen {
    private static final String EIND = ".?!…";
    private static final String SLUITEND = ")]}”\"’'»›";
    private static final String OPENEND = "([{“\"‘'’„«‹–—-*•¿¡";

    private Zinnen() {}

    /** The sentences of a text, in order; what holds no word is no sentence. */
    public static List<Zin> of(String tekst) {
        List<Zin> zinnen = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tekst.length(); i++) {
            int tekens = eindtekens(tekst, i);
            if (tekens > 0) {
                int einde = sluittekens(tekst, i + tekens);
                if (isEinde(tekst, begin, i, einde)) {
                    add(zinnen, tekst, begin, einde);
                    begin = einde;
                }
                i = einde - 1;
            }
        }
        add(zinnen, tekst, begin, tekst.length());
        return zinnen;
    }

    private static void add(List<Zin> zinnen, String tekst, int begin, int einde) {
        int van = wit(tekst, begin, einde);
        String zin = tekst.substring(van, einde).strip();
        int woorden = Woorden.count(zin);
        if (woorden > 0) {
            zinnen.add(new Zin(zin, van, woorden));
        }
    }

    /** How many marks that can end a sentence stand together at a place. */
    private static int eindtekens(String tekst, int vanaf) {
        char eerste = tekst.charAt(vanaf);
        if (eerste >= 'A' && eerste < 128 || eerste == ' ') {
            return 0; // nearly always
        }
        if (eerste == '\n') {
            return 1;
        }
        int i = vanaf;
        while (i < tekst.length() && EIND.indexOf(tekst.charAt(i)) >= 0) {
            i++;
        }
        return i - vanaf;
    }

    private static int sluittekens(String tekst, int vanaf) {
        int i = vanaf;
        while (i < tekst.length() && SLUITEND.indexOf(tekst.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Whether a sentence ends with the marks from one place to another. */
    private static boolean isEinde(String tekst, int begin, int van, int tot) {
        if (tekst.charAt(van) == '\n') {
            return isLegeRegel(tekst, van);
        }
        if (tot < tekst.length() && !Woorden.isWit(tekst.charAt(tot))) {
            return false;
        }
        char volgt = volgende(tekst, tot);
        boolean isPunt = tekst.charAt(van) == '.' && eindtekens(tekst, van) == 1;
        boolean isAfgekort =
                isPunt && Afkortingen.continues(tekst, begin, van, Character.isDigit(volgt));
        return volgt == 0 || !Character.isLowerCase(volgt) && !isAfgekort;
    }

    private static boolean isLegeRegel(String tekst, int regeleinde) {
        for (int i = regeleinde + 1; i < tekst.length() && Woorden.isWit(tekst.charAt(i)); i++) {
            if (tekst.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /**
     * The first letter or digit of what follows, which tells whether a sentence begins there; 0 at
     * the end of the text. Of {@code 's Avonds} that is the A.
     */
    private static char volgende(String tekst, int vanaf) {
        int i = wit(tekst, vanaf, tekst.length());
        boolean weggelaten = i < tekst.length() - 2 && isApostrof(tekst.charAt(i));
        if (weggelaten
                && "stk".indexOf(tekst.charAt(i + 1)) >= 0
                && Woorden.isWit(tekst.charAt(i + 2))) {
            i = wit(tekst, i + 2, tekst.length());
        }
        while (i < tekst.length() && OPENEND.indexOf(tekst.charAt(i)) >= 0) {
            i = wit(tekst, i + 1, tekst.length());
        }
        return i < tekst.length() ? tekst.charAt(i) : 0;
    }

    private static boolean isApostrof(char teken) {
        return teken == '’' || teken == '\'' || teken == '‘';
    }

    private static int wit(String tekst, int vanaf, int tot) {
        int i = vanaf;
        while (i < tot && Woorden.isWit(tekst.charAt(i))) {
            i++;
        }
        return i;
    }
}
