package be.huisvanhetkind.taal;

/**
 * Counts the syllables of Dutch words: the vowels that are heard apart, {@code be-am-en}, {@code
 * knie-ën}, {@code ca-deau}. A number counts as one, because it is read at a glance; letters that
 * are spelled out ({@code OCMW}, {@code d.w.z.}) count as one each.
 */
public final class Lettergrepen {
    private static final int LANGSTE_LETTERWOORD = 4;

    private Lettergrepen() {}

    /**
     * The syllables of a word as it is typed, with its marks; at least one when there is a word.
     */
    public static int count(String woord) {
        return count(woord, 0, woord.length());
    }

    /** The syllables of a word inside a text. */
    static int count(String tekst, int van, int tot) {
        int som = 0;
        boolean woord = false;
        for (int i = van; i < tot; ) {
            char teken = tekst.charAt(i);
            int einde = i + 1;
            if (Character.isLetter(teken)) {
                einde = letters(tekst, i, tot);
                som += deel(tekst, i, einde, i > van && isApostrof(tekst.charAt(i - 1)));
                woord = true;
            } else if (Character.isDigit(teken)) {
                einde = getal(tekst, i, tot);
                som++;
            }
            i = einde;
        }
        return woord ? Math.max(som, 1) : som;
    }

    private static int letters(String tekst, int van, int tot) {
        int i = van;
        while (i < tot && Character.isLetter(tekst.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@code 1.200,50} and {@code 9:30} are one number. */
    private static int getal(String tekst, int van, int tot) {
        int i = van;
        while (i < tot && !Character.isLetter(tekst.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isApostrof(char teken) {
        return teken == '’' || teken == '\'';
    }

    /** A run of letters; behind an apostrophe ({@code baby's}) it may have no syllable. */
    private static int deel(String tekst, int van, int tot, boolean naApostrof) {
        if (isLetterwoord(tekst, van, tot)) {
            return tot - van;
        }
        return Math.max(new Klinkers(tekst, van, tot).count(), naApostrof ? 0 : 1);
    }

    private static boolean isLetterwoord(String tekst, int van, int tot) {
        if (tot - van < 2 || tot - van > LANGSTE_LETTERWOORD) {
            return false;
        }
        for (int i = van; i < tot; i++) {
            if (!Character.isUpperCase(tekst.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
