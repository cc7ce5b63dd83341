package be.huisvanhetkind.rules.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the age of a child beside a name: {@code Lotte (7)}, {@code de 7-jarige Lotte}. */
final class Kinderleeftijd {
    private static final int VOLWASSEN = 18;
    private static final int LANGSTE_LEEFTIJD = 24;

    /** The index is the age. */
    private static final List<String> VOLUIT =
            List.of(
                    ("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien"
                                    + " veertien vijftien zestien zeventien")
                            .split(" "));

    private static final String GETAL = "(\\d{1,2}|" + String.join("|", VOLUIT) + ")";
    private static final String TIJD = "(jaar|j\\.?|maand(?:en)?|weken|dagen|ans?|years?)";

    /** What may follow an age, and neither an hour nor years of work. */
    private static final String SLOT =
            "(?=\\s*(?:$|[.,:](?!\\d)|[;!?)…]|(?:oud|old|geworden|en|die|of|maar|met|is|was|kan|mag|wil"
                    + "|gaat|kwam|komt|zit|heeft|had|krijgt|slaapt|speelt)\\b))";

    private static final List<Pattern> ERNA =
            List.of(
                    Pattern.compile("(?iu) ?\\(" + GETAL + "(?: ?" + TIJD + ")?(?: oud)?\\)"),
                    Pattern.compile(
                            "(?iu)(?:,| is| was| wordt| van) " + GETAL + " ?" + TIJD + SLOT),
                    Pattern.compile(
                            "(?iu) (?:van|is|wordt|was)(?: al| bijna| net| pas)? "
                                    + GETAL
                                    + "()"
                                    + SLOT),
                    Pattern.compile("(?iu), " + GETAL + "()(?=, \\p{Ll})"));
    private static final Pattern ERVOOR = Pattern.compile("(?iu)\\b" + GETAL + "[- ]?jarige $");

    private Kinderleeftijd() {}

    /** Whether there may be an age in a text; most texts hold none. */
    static boolean mayStandIn(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken >= '0' && teken <= '9') {
                return true;
            }
        }
        return tekst.contains("jaar")
                || tekst.contains("jarig")
                || tekst.contains("maand")
                || tekst.contains("weken");
    }

    static boolean standsBeside(Voornaam naam, String tekst) {
        int na = Persoon.of(tekst, naam).map(Persoon::einde).orElse(naam.einde());
        return ERNA.stream().anyMatch(vorm -> standsAfter(vorm, tekst, na))
                || standsBefore(naam, tekst);
    }

    private static boolean standsAfter(Pattern vorm, String tekst, int na) {
        Matcher leeftijd = vorm.matcher(tekst).region(na, tekst.length());
        return leeftijd.lookingAt()
                && isKind(leeftijd.group(1), Optional.ofNullable(leeftijd.group(2)).orElse(""));
    }

    private static boolean standsBefore(Voornaam naam, String tekst) {
        Matcher leeftijd =
                ERVOOR.matcher(tekst)
                        .region(Math.max(0, naam.begin() - LANGSTE_LEEFTIJD), naam.begin());
        return leeftijd.find() && isKind(leeftijd.group(1), "jaar");
    }

    /** Whoever is some months old is a child, whatever the number. */
    private static boolean isKind(String getal, String tijd) {
        boolean inJaren = tijd.isEmpty() || "jay".indexOf(tijd.charAt(0)) >= 0;
        int voluit = VOLUIT.indexOf(getal.toLowerCase(Locale.ROOT));
        return !inJaren || (voluit >= 0 ? voluit : Integer.parseInt(getal)) < VOLWASSEN;
    }
}
