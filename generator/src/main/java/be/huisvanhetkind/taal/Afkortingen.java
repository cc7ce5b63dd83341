package be.huisvanhetkind.taal;

import java.util.Locale;
import java.util.Set;

/** Words that end in a full stop without ending a sentence. */
final class Afkortingen {
    /** Something always follows. */
    private static final Set<String> NOOIT_LAATST =
            Set.of(
                    "art", "bijv", "blz", "bv", "ca", "cf", "dhr", "dr", "drs", "ed", "evt", "excl",
                    "fig", "gem", "hs", "incl", "ing", "ir", "max", "mej", "mevr", "mgr", "mr",
                    "mw", "nl", "nr", "nrs", "p", "pag", "par", "pct", "pg", "prof", "resp", "st",
                    "tel", "t", "vb", "vgl", "vnl", "vs", "zgn");

    /** Ends a sentence when a capital follows; not when a number does. */
    private static final Set<String> SOMS_LAATST =
            Set.of(
                    "a.m", "a.u.b", "aug", "apr", "dec", "e.a", "e.d", "e.v", "enz", "etc", "feb",
                    "jan", "jl", "jr", "jun", "jul", "km", "m", "min", "mrt", "n.chr", "n.v.t",
                    "nov", "okt", "p.m", "p.p", "s.v.p", "sep", "sept", "sr", "u", "u.s", "ma",
                    "di", "wo", "do", "vr", "za", "zo", "str", "bis", "v.chr");

    /** Behind these a letter on its own is a name of its own, not the first letter of one. */
    private static final Set<String> VOOR_LETTER =
            Set.of(
                    "blok",
                    "bijlage",
                    "bus",
                    "categorie",
                    "gebouw",
                    "groep",
                    "hepatitis",
                    "ingang",
                    "klas",
                    "lijn",
                    "lokaal",
                    "perron",
                    "plan",
                    "type",
                    "vitamine",
                    "zaal");

    private Afkortingen() {}

    /**
     * Whether the sentence goes on behind a full stop.
     *
     * @param begin where the sentence begins
     * @param punt where the full stop stands
     * @param voorGetal whether a number follows
     */
    static boolean continues(String tekst, int begin, int punt, boolean voorGetal) {
        int van = woordbegin(tekst, begin, punt);
        String woord = tekst.substring(van, punt);
        if (woord.isEmpty() || woord.length() > 12) {
            return false;
        }
        String klein = woord.toLowerCase(Locale.ROOT);
        return SOMS_LAATST.contains(klein)
                ? voorGetal
                : NOOIT_LAATST.contains(klein)
                        || isGepunt(klein)
                        || isVoorletter(tekst, begin, van, woord)
                        || isNummerVooraan(tekst, begin, van, woord);
    }

    private static int woordbegin(String tekst, int begin, int punt) {
        int van = punt;
        while (van > begin
                && (Character.isLetterOrDigit(tekst.charAt(van - 1))
                        || tekst.charAt(van - 1) == '.')) {
            van--;
        }
        return van;
    }

    /** {@code d.w.z}, {@code t.a.v}, but not {@code 9.30} and not {@code huis.example}. */
    private static boolean isGepunt(String woord) {
        int deel = 0;
        boolean gepunt = false;
        for (int i = 0; i < woord.length(); i++) {
            char teken = woord.charAt(i);
            deel = teken == '.' ? 0 : deel + 1;
            gepunt |= teken == '.';
            if (deel > 2 || Character.isDigit(teken)) {
                return false;
            }
        }
        return gepunt;
    }

    private static boolean isVoorletter(String tekst, int begin, int van, String woord) {
        if (woord.length() > 1 || !Character.isUpperCase(woord.charAt(0))) {
            return false;
        }
        int einde = van;
        while (einde > begin && Woorden.isWit(tekst.charAt(einde - 1))) {
            einde--;
        }
        String vorig = tekst.substring(woordbegin(tekst, begin, einde), einde);
        return !VOOR_LETTER.contains(vorig.toLowerCase(Locale.ROOT));
    }

    /** {@code 1. Bel ons.} */
    private static boolean isNummerVooraan(String tekst, int begin, int van, String woord) {
        return woord.length() <= 2
                && woord.chars().allMatch(Character::isDigit)
                && tekst.substring(begin, van).isBlank();
    }
}
