package be.huisvanhetkind.taal;

/**
 * The words of a text: what stands between white space and holds a letter or a digit. So {@code
 * d.w.z.}, {@code 9.30}, {@code e-mail} and an address on the web are one word each.
 */
public final class Woorden {
    private Woorden() {}

    /** What to do with one word. */
    @FunctionalInterface
    interface Lezer {
        /**
         * @param van where it begins in the text
         * @param tot just behind it
         */
        void woord(int van, int tot);
    }

    /** How many words a text has. */
    public static int count(String tekst) {
        int aantal = 0;
        for (int i = begin(tekst, 0); i < tekst.length(); ) {
            int einde = einde(tekst, i);
            aantal += isWoord(tekst, i, einde) ? 1 : 0;
            i = begin(tekst, einde);
        }
        return aantal;
    }

    /** Shows every word of a text, in order. */
    static void read(String tekst, Lezer lezer) {
        for (int i = begin(tekst, 0); i < tekst.length(); ) {
            int einde = einde(tekst, i);
            if (isWoord(tekst, i, einde)) {
                lezer.woord(i, einde);
            }
            i = begin(tekst, einde);
        }
    }

    private static int begin(String tekst, int vanaf) {
        int i = vanaf;
        while (i < tekst.length() && isWit(tekst.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int einde(String tekst, int vanaf) {
        int i = vanaf;
        while (i < tekst.length() && !isWit(tekst.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Also the space that may not be broken, which Java does not call white. */
    static boolean isWit(char teken) {
        return teken < 128
                ? teken == ' ' || Character.isWhitespace(teken)
                : Character.isWhitespace(teken) || Character.isSpaceChar(teken);
    }

    private static boolean isWoord(String tekst, int van, int tot) {
        for (int i = van; i < tot; i++) {
            if (Character.isLetterOrDigit(tekst.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
