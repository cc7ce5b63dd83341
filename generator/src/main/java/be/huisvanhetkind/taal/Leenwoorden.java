package be.huisvanhetkind.taal;

/** Pieces of English words in Dutch, which sound otherwise than they would in Dutch. */
final class Leenwoorden {
    /** The e at the end is not heard, at the end of a word or of its first half. */
    private static final String[] STOMME_E = {
        "site", "online", "offline", "deadline", "update", "intake", "phone", "skate", "game",
        "cake", "parttime", "fulltime", "service", "ware", "space", "lease", "release", "fake",
        "office", "care", "date"
    };

    /** With {@code ea} or {@code oa} as one sound. */
    private static final String[] EEN_KLANK = {
        "team", "deal", "stream", "jeans", "leader", "lease", "search", "beat", "clean", "coach",
        "toast", "board", "goal", "load", "road", "soap"
    };

    private Leenwoorden() {}

    /** Whether the e at a place is not heard. */
    static boolean isSilent(String letters, int i) {
        if (letters.charAt(i) != 'e' || !isGrens(letters, i + 1)) {
            return false;
        }
        for (String woord : STOMME_E) {
            if (letters.startsWith(woord, i + 1 - woord.length()) && isEngels(letters, i, woord)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two letters at a place are one sound. */
    static boolean isSamen(String letters, int i) {
        if (!letters.startsWith("ea", i) && !letters.startsWith("oa", i)) {
            return false;
        }
        for (String woord : EEN_KLANK) {
            int klank = Math.max(woord.indexOf("ea"), woord.indexOf("oa"));
            if (letters.startsWith(woord, i - klank)) {
                return op(letters, i - klank - 1) != 'i'; // i-de-a-le
            }
        }
        return false;
    }

    /** {@code intakegesprek}, but not {@code gamen} and not {@code universiteit}. */
    private static boolean isGrens(String letters, int i) {
        return i == letters.length() || "bfghkmpsvwz".indexOf(letters.charAt(i)) >= 0;
    }

    /** Dutch has {@code wa-re}, {@code da-te} as endings; English only after another word. */
    private static boolean isEngels(String letters, int e, String woord) {
        int voor = e - woord.length();
        return switch (woord) {
            case "ware" -> op(letters, voor) == 't' || op(letters, voor) == 'd';
            case "date", "care" -> voor < 0;
            default -> true;
        };
    }

    private static char op(String letters, int i) {
        return i >= 0 ? letters.charAt(i) : ' ';
    }
}
