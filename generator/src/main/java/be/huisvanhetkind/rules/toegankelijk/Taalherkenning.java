package be.huisvanhetkind.rules.toegankelijk;

import be.huisvanhetkind.rules.tekst.WordList;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises the language of a paragraph that is clearly not Dutch, by its letters or small words.
 */
final class Taalherkenning {
    private static final int MINSTE_WOORDEN = 8;

    /** Of a text in a language at least one word in five is a small one. */
    private static final int HOOGSTENS_EEN_OP = 5;

    /** Longer words are not looked up when a text is only glanced at. */
    private static final int LANGSTE_KLEINE = 4;

    private static final Pattern WOORD = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Map<UnicodeScript, Taal> SCHRIFTEN =
            Map.of(
                    UnicodeScript.ARABIC, new Taal("ar", "Arabisch"),
                    UnicodeScript.CYRILLIC, new Taal("ru", "Russisch"),
                    UnicodeScript.GREEK, new Taal("el", "Grieks"),
                    UnicodeScript.HEBREW, new Taal("he", "Hebreeuws"),
                    UnicodeScript.ETHIOPIC, new Taal("ti", "Tigrinya"),
                    UnicodeScript.ARMENIAN, new Taal("hy", "Armeens"),
                    UnicodeScript.GEORGIAN, new Taal("ka", "Georgisch"),
                    UnicodeScript.DEVANAGARI, new Taal("hi", "Hindi"));
    private static final List<Kenmerk> TALEN =
            WordList.lines("kleine-woorden").stream().map(Kenmerk::of).toList();
    private static final Kenmerk NEDERLANDS = TALEN.get(0);

    private Taalherkenning() {}

    /**
     * A language.
     *
     * @param code BCP 47
     * @param naam in Dutch
     */
    record Taal(String code, String naam) {}

    private record Kenmerk(Taal taal, Set<String> woorden) {
        static Kenmerk of(String regel) {
            List<String> delen = List.of(regel.split(" +"));
            return new Kenmerk(
                    new Taal(delen.get(0), delen.get(1)),
                    Set.copyOf(delen.subList(2, delen.size())));
        }

        long aantal(List<String> tekst) {
            return tekst.stream().filter(woorden::contains).count();
        }
    }

    /** The language when it is clearly another than Dutch; nothing for a short text. */
    static Optional<Taal> of(String tekst) {
        if (isVolNederlands(tekst)) {
            return Optional.empty();
        }
        List<String> woorden =
                Stream.of(WOORD.split(tekst.toLowerCase(Locale.ROOT)))
                        .filter(woord -> !woord.isEmpty())
                        .toList();
        if (woorden.size() < MINSTE_WOORDEN) {
            return Optional.empty();
        }
        return schrift(tekst).or(() -> woorden(woorden));
    }

    /**
     * Whether at least one word in five is a small Dutch word, seen without taking the text apart;
     * so it is with nearly every text.
     */
    private static boolean isVolNederlands(String tekst) {
        int woorden = 0;
        int klein = 0;
        int begin = 0;
        for (int i = 0; i <= tekst.length(); i++) {
            if (i == tekst.length() || tekst.charAt(i) == ' ') {
                int lengte = i - begin;
                woorden += lengte > 0 ? 1 : 0;
                klein += lengte > 0 && lengte <= LANGSTE_KLEINE && isKlein(tekst, begin, i) ? 1 : 0;
                begin = i + 1;
            }
        }
        return klein * HOOGSTENS_EEN_OP > woorden;
    }

    private static boolean isKlein(String tekst, int van, int tot) {
        return NEDERLANDS.woorden().contains(tekst.substring(van, tot));
    }

    /** A text has another script when most of its letters have. */
    private static Optional<Taal> schrift(String tekst) {
        if (tekst.chars().allMatch(letter -> letter < 0x370)) {
            return Optional.empty();
        }
        long letters = tekst.codePoints().filter(Character::isLetter).count();
        return SCHRIFTEN.entrySet().stream()
                .filter(schrift -> 2 * count(tekst, schrift.getKey()) > letters)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Taal> woorden(List<String> tekst) {
        long nederlands = NEDERLANDS.aantal(tekst);
        if (nederlands * HOOGSTENS_EEN_OP > tekst.size()) {
            return Optional.empty();
        }
        return TALEN.stream()
                .filter(taal -> taal.aantal(tekst) * HOOGSTENS_EEN_OP >= tekst.size())
                .filter(taal -> taal.aantal(tekst) > 2 * nederlands)
                .max(Comparator.comparingLong(taal -> taal.aantal(tekst)))
                .filter(taal -> taal != NEDERLANDS)
                .map(Kenmerk::taal);
    }

    private static long count(String tekst, UnicodeScript schrift) {
        return tekst.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == schrift)
                .count();
    }
}
