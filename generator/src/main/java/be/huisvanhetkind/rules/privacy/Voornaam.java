package be.huisvanhetkind.rules.privacy;

import be.huisvanhetkind.rules.tekst.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A first name in a text.
 *
 * @param begin where it begins in that text
 * @param einde where it ends
 */
record Voornaam(int begin, int einde) {
    private static final Set<String> BEKEND = WordList.words("voornamen");

    /** Every word with a capital that is a known first name, alone or before a hyphen. */
    static List<Voornaam> findIn(String tekst) {
        List<Voornaam> namen = new ArrayList<>();
        int na = 0;
        for (int i = 0; i < tekst.length(); i = Math.max(na, i + 1)) {
            if (Character.isUpperCase(tekst.charAt(i)) && isBegin(tekst, i)) {
                na = einde(tekst, i);
                if (isBekend(tekst.substring(i, na))) {
                    namen.add(new Voornaam(i, na));
                }
            }
        }
        return namen;
    }

    static boolean isBekend(String woord) {
        String naam = woord.toLowerCase(Locale.ROOT);
        int streepje = naam.indexOf('-');
        return BEKEND.contains(naam)
                || streepje > 0 && BEKEND.contains(naam.substring(0, streepje));
    }

    private static boolean isBegin(String tekst, int plek) {
        return plek == 0
                || !Character.isLetterOrDigit(tekst.charAt(plek - 1))
                        && "-@.".indexOf(tekst.charAt(plek - 1)) < 0;
    }

    private static int einde(String tekst, int van) {
        int einde = van;
        while (einde < tekst.length()
                && (Character.isLetter(tekst.charAt(einde)) || isStreepje(tekst, einde))) {
            einde++;
        }
        return einde;
    }

    private static boolean isStreepje(String tekst, int plek) {
        return tekst.charAt(plek) == '-'
                && plek + 1 < tekst.length()
                && Character.isLetter(tekst.charAt(plek + 1));
    }
}
