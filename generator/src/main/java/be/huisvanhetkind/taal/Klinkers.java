package be.huisvanhetkind.taal;

/**
 * The vowels of one run of letters, taken together as they sound. Two letters that can be one sound
 * are one; a trema says that they are not.
 */
final class Klinkers {
    /** Behind a vowel, these make no other sound of it. */
    private static final String STAAT_ALLEEN = "nrtlsdkmgpbvcfwhzxq ";

    private static final String[] A = {"aai", "aa", "au", "ai", "ay"};
    private static final String[] E = {"eau", "ee", "eu", "ei", "ey"};
    private static final String[] I = {"ieu", "ie"};
    private static final String[] O = {"ooi", "oei", "oeu", "oo", "oe", "ou", "oi", "oy"};
    private static final String[] U = {"uu", "ui", "uy"};
    private static final String[] GEEN = {};

    /** Small letters without accents; a capital begins a new sound ({@code ë} is {@code E}). */
    private final String letters;

    Klinkers(String tekst, int van, int tot) {
        char[] gewoon = new char[tot - van];
        for (int i = van; i < tot; i++) {
            gewoon[i - van] = gewoon(tekst.charAt(i), i > van ? tekst.charAt(i - 1) : ' ');
        }
        letters = new String(gewoon);
    }

    /** How many there are. */
    int count() {
        int aantal = 0;
        for (int i = 0; i < letters.length(); ) {
            if (!isKlinker(i)) {
                i++;
            } else {
                int einde = i + lengte(i);
                aantal += Leenwoorden.isSilent(letters, i) ? 0 : 1;
                i = einde;
            }
        }
        return aantal;
    }

    private static char gewoon(char teken, char vorig) {
        char klein = Character.toLowerCase(teken);
        if (klein < 128) {
            return klein;
        }
        return switch (klein) {
            case 'ä' -> 'A';
            case 'ë' -> 'E';
            case 'ï' -> 'I';
            case 'ö' -> 'O';
            case 'ü' -> 'U';
            case 'à', 'á', 'â', 'ã', 'å', 'æ' -> 'a';
            // pre-mi-è-re, but één
            case 'è', 'é', 'ê' -> vorig == 'i' ? 'E' : 'e';
            case 'ì', 'í', 'î' -> 'i';
            case 'ò', 'ó', 'ô', 'ø', 'œ' -> 'o';
            case 'ù', 'ú', 'û' -> 'u';
            default -> klein;
        };
    }

    private char op(int i) {
        return i >= 0 && i < letters.length() ? letters.charAt(i) : ' ';
    }

    /** The u of {@code quiz} and the y of {@code yoga} and {@code royaal} are none. */
    private boolean isKlinker(int i) {
        return switch (op(i)) {
            case 'a', 'e', 'i', 'o', 'A', 'E', 'I', 'O', 'U' -> true;
            case 'u' -> op(i - 1) != 'q' || !isKlinker(i + 1);
            case 'y' -> !isKlinker(i + 1) || i > 0 && !isKlinker(i - 1);
            default -> false;
        };
    }

    /** How many letters sound as one with the letter at a place. */
    private int lengte(int i) {
        if (STAAT_ALLEEN.indexOf(op(i + 1)) >= 0) {
            return 1;
        }
        if (begins("ij", i)) {
            return 2;
        }
        if (isDrieklank(i)) {
            return 3;
        }
        for (String klank : klanken(op(i))) {
            if (begins(klank, i) && isSamen(klank, i)) {
                return klank.length();
            }
        }
        return isLeenklank(i) ? 2 : 1;
    }

    private static String[] klanken(char eerste) {
        return switch (eerste) {
            case 'a', 'A' -> A;
            case 'e', 'E' -> E;
            case 'i', 'I' -> I;
            case 'o', 'O' -> O;
            case 'u', 'U' -> U;
            default -> GEEN;
        };
    }

    private boolean begins(String klank, int i) {
        return letters.regionMatches(i + 1, klank, 1, klank.length() - 1)
                && Character.toLowerCase(op(i)) == klank.charAt(0);
    }

    /** Whether letters that can sound as one do so here. */
    private boolean isSamen(String klank, int i) {
        char na = op(i + klank.length());
        return switch (klank) {
            case "eau" -> !letters.startsWith("geau"); // ge-au-to-ma-ti-seerd
            case "ieu" -> na != 'r' && na != 's' && na != 'z' || op(i - 1) == 'l'; // se-ri-eus
            case "eu" -> na != 'm' || isKlinker(i + 3) || op(i - 1) == 'n'; // mu-se-um
            case "ay", "ey", "oy", "uy" -> !isKlinker(i + 2); // ro-yaal
            case "aai", "ooi", "oei", "ai", "oi", "ei", "ui" -> na != 'j'; // na-ij-ver
            default -> true;
        };
    }

    /** {@code eeuw}, {@code feuille}, {@code bouillon}. */
    private boolean isDrieklank(int i) {
        return letters.startsWith("eeuw", i)
                || letters.startsWith("euil", i)
                || letters.startsWith("ouill", i);
    }

    /** {@code revue}, {@code team}. */
    private boolean isLeenklank(int i) {
        boolean revue = letters.startsWith("ue", i) && i + 2 == letters.length();
        return revue || Leenwoorden.isSamen(letters, i);
    }
}
