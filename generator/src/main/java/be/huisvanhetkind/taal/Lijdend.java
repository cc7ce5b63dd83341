package be.huisvanhetkind.taal;

import java.util.List;
import java.util.Set;

/**
 * Whether a sentence is passive: a form of <i>worden</i> and a past participle. A guess from the
 * shape of words, for counting only.
 */
public final class Lijdend {
    private static final Set<String> WORDEN =
            Set.of("word", "wordt", "worden", "werd", "werden", "geworden");
    private static final List<String> VOORVOEGSELS =
            List.of(
                    "aan", "af", "bij", "binnen", "dicht", "door", "in", "klaar", "mee", "na",
                    "neer", "om", "onder", "op", "open", "over", "samen", "terug", "toe", "uit",
                    "vast", "voor", "weg", "");
    private static final List<String> ZONDER_GE = List.of("be", "ver", "ont", "her", "onder");

    /** Strong participles without {@code ge-}; weak ones end in d or t. */
    private static final Set<String> STERK =
            Set.of(
                    "aanbevolen",
                    "begonnen",
                    "begrepen",
                    "bekeken",
                    "beschreven",
                    "besloten",
                    "besproken",
                    "bevolen",
                    "bewezen",
                    "doorverwezen",
                    "herzien",
                    "onderbroken",
                    "onderhouden",
                    "ondernomen",
                    "onderschreven",
                    "ontslagen",
                    "ontvangen",
                    "ontworpen",
                    "overgenomen",
                    "overwogen",
                    "verboden",
                    "vergeleken",
                    "vergeten",
                    "verholpen",
                    "verkozen",
                    "verkregen",
                    "vervangen",
                    "verwezen",
                    "verzonden",
                    "voorzien");

    /** Look like a participle. */
    private static final Set<String> GEEN =
            Set.of(
                    "bericht",
                    "bestaat",
                    "gebeuren",
                    "gebeurt",
                    "gebied",
                    "gebieden",
                    "gebouwen",
                    "gebruiken",
                    "gedachten",
                    "gedicht",
                    "gedichten",
                    "geduld",
                    "gehandicapt",
                    "geld",
                    "gelden",
                    "geluid",
                    "geluiden",
                    "gemeenten",
                    "genieten",
                    "geniet",
                    "gerecht",
                    "gerechten",
                    "geschenken",
                    "gesprekken",
                    "geven",
                    "gevoelens",
                    "gevolgen",
                    "geweld",
                    "gewend",
                    "gewichten",
                    "gewicht",
                    "gezicht",
                    "gezichten",
                    "gezinnen",
                    "gezond",
                    "onderwijst",
                    "verschilt");

    private Lijdend() {}

    /** Whether a sentence is passive. */
    public static boolean is(String zin) {
        boolean kan = zin.contains("ord") || zin.contains("erd") || zin.contains("ORD");
        return kan && is(new Brokken(zin).sleutels());
    }

    private static boolean is(List<String> woorden) {
        return woorden.stream().anyMatch(WORDEN::contains)
                && woorden.stream().anyMatch(Lijdend::isDeelwoord);
    }

    private static boolean isDeelwoord(String woord) {
        return woord.length() >= 5
                && !GEEN.contains(woord)
                && (STERK.contains(woord) || isMetGe(woord) || isZonderGe(woord));
    }

    /** {@code gemaakt}, {@code opgehaald}, {@code meegenomen}. */
    private static boolean isMetGe(String woord) {
        return (isZwak(woord) || woord.endsWith("en"))
                && VOORVOEGSELS.stream()
                        .anyMatch(
                                voor ->
                                        woord.startsWith(voor)
                                                && woord.startsWith("ge", voor.length())
                                                && woord.length() - voor.length() >= 5);
    }

    /** {@code besteld}, {@code ondersteund}. */
    private static boolean isZonderGe(String woord) {
        return isZwak(woord)
                && woord.length() >= 6
                && ZONDER_GE.stream().anyMatch(woord::startsWith);
    }

    private static boolean isZwak(String woord) {
        return woord.endsWith("d") || woord.endsWith("t");
    }
}
