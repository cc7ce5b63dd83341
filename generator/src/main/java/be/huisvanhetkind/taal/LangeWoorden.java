package be.huisvanhetkind.taal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words that make a sentence hard: those with the most syllables. */
public final class LangeWoorden {
    /** {@code ontmoetingsplaats}; fewer is a plain word. */
    private static final int LANG = 4;

    private LangeWoorden() {}

    /** The longest words of a text, longest first, without marks; at most so many. */
    public static List<String> findIn(String tekst, int hoogstens) {
        List<String> woorden = new ArrayList<>();
        Woorden.read(tekst, (van, tot) -> woorden.add(kaal(tekst.substring(van, tot))));
        return woorden.stream()
                .filter(woord -> Lettergrepen.count(woord) >= LANG)
                .distinct()
                .sorted(Comparator.comparingInt((String woord) -> -Lettergrepen.count(woord)))
                .limit(hoogstens)
                .toList();
    }

    private static String kaal(String woord) {
        int van = 0;
        int tot = woord.length();
        while (!Character.isLetterOrDigit(woord.charAt(van))) {
            van++;
        }
        while (!Character.isLetterOrDigit(woord.charAt(tot - 1))) {
            tot--;
        }
        return woord.substring(van, tot);
    }
}
