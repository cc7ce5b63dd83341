package be.huisvanhetkind.rules.privacy;

import be.huisvanhetkind.rules.tekst.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who is named in a text: by a known first name, or by a word with a capital where the
 * sentence makes it a name.
 *
 * @param begin where the name begins
 * @param einde where it ends, with the surname
 * @param hoe what makes it a name
 */
record Genoemde(int begin, int einde, Hoe hoe) {
    /** From sure to unsure. */
    enum Hoe {
        /** A known first name, or a word behind "zoontje". */
        ZEKER,
        /** A word with a capital in the middle of a sentence. */
        MIDDEN,
        /** A word with which a sentence begins, or behind "van". */
        MISSCHIEN
    }

    private static final Pattern WOORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}@./_-])\\p{Lu}(?:\\p{Ll}|['’](?=\\p{L}))+(?:-\\p{Lu}?\\p{Ll}+)*");
    private static final Pattern VOORAF = Pattern.compile("([\\p{L}’'-]+)\\.?,? $");
    private static final Pattern BEGIN =
            Pattern.compile("(?:^|[.!?:;•–—-]\\s*|\\n\\s*)[\\s“\"'‘(]*$");
    private static final Pattern FAMILIENAAM =
            Pattern.compile(
                    "\\G (?:(?:[Vv]an|[Vv]ande|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Ll]e|[Ll]a)[ -]){0,3}\\p{Lu}[\\p{L}'’-]+");
    private static final Set<String> VERWANT = WordList.words("verwant");
    private static final Set<String> ORGANISATIES = WordList.words("organisaties");

    /** Behind these stands a place, a thing or an organisation. */
    private static final Set<String> VOOR_EEN_DING =
            Set.of(
                    "de", "het", "een", "deze", "dit", "die", "dat", "in", "naar", "te", "uit",
                    "op", "door", "via", "rond", "over", "per", "tussen", "sint", "st", "tot");

    private static final Set<String> MISSCHIEN_VOORAF =
            Set.of("van", "bij", "voor", "aan", "en", "of");

    /** A word that is no name although a sentence begins with it. */
    private static final Pattern GEWOON =
            Pattern.compile(
                    "(?i)tot|vanaf|van|in|op|te|naar|uit|om|per|tussen|langs|rond|zonder|tegen|binnen|buiten|volgens|dankzij|kijk|lees|volg|neem|ga|doe|zet|maak|schrijf|wist|word|wordt|werd|zijn|hebben|elkaar|nadat|terwijl|hoewel|toch|al|alleen|bijna|meer|minder|weet|hoi|dag|beste|lieve|vragen|onlangs|eerst|later|straks|u|uw|sms|app|whatsapp|chat|stuur|ontmoet|welkom|met|zoek|bezoek|contacteer"
                            + "|ik|je|jij|jouw|jullie|hij|zij|ze|we|wij|ons|onze|mijn|haar|hun|wie|wat|waar|wanneer|hoe|er|dat|dit|die|deze|het|de|een"
                            + "|elk[e]?|ieder(?:een)?|niemand|iemand|men|alles|niets|soms|vaak|ook|nu|dan|als|zo|toen|daar|hier|bij|voor|met|sinds|na"
                            + "|onder|over|door|geen|veel|sommige|andere|zelf|samen|misschien|wel|niet|vandaag|morgen|gisteren|dank|komt|kom|bel|mail|vraag"
                            + "|heeft|heb|is|was|kan|mag|wil|moet|leeft|woont|zit|dus|maar|want|omdat|daarom|gratis|nieuw[e]?|kleine|grote");

    /** So end things more than names. */
    private static final Pattern DING =
            Pattern.compile(
                    "\\p{L}+(?:en|ers|els|ing|heid|schap|isme|tie|club|groep|les|café|huis|punt|plek|hoek|atelier|kamp|dag|uur|school|klas"
                            + "|bus|zaal|lijn|week|stap|deel|fase|werk|spel|pret|bond|dienst|team|centrum|plein|straat|laan)");

    /** What stands behind somebody and behind no thing. */
    private static final Pattern MENS =
            Pattern.compile(
                    "\\G(?: \\(\\d{1,2}\\) (?:vond|had|was|kreeg|ging|kwam|zei|zag|riep|\\p{Ll}+[dt]e)\\b"
                            + "|, (?:een|onze?) (?:jongen|meisje|kind|kleuter|peuter|baby|tiener)\\b"
                            + "| (?:heeft|kreeg|lijdt|woont|zit|werd) )");

    private static final Pattern STRAAT =
            Pattern.compile("\\p{L}*(?:straat|laan|plein|dreef|steenweg|weg|lei|park)");
    private static final Pattern TAAL =
            Pattern.compile(
                    "(?:Neder|Vlaam|Frans|Engels|Duits|Turks|Arabisch|Oekra|Pools|Russisch|Spaans|Itali|Portug|Roemeens|Bulgaars|Berber|Belg|Europe|Afrik|Syri"
                            + "|Marokk|Afgh|Somali|Tigrin|Dari|Pasj|Koerd|Urdu|Google|Facebook|Instagram|Kerst|Pasen|Sinterklaas|Zwarte|Opgroeien|Vlaander|Brussel|Ramadan).*");

    /** Everybody in a text, but for words the house has as names of its own. */
    static List<Genoemde> findIn(String tekst, Set<String> eigennamen) {
        List<Genoemde> all = new ArrayList<>();
        Matcher woord = WOORD.matcher(tekst);
        int vrij = 0;
        while (woord.find()) {
            if (woord.start() >= vrij) {
                String vooraf = vooraf(tekst, woord.start());
                int einde = familienaam(tekst, woord.end());
                boolean isDing =
                        isDing(woord, tekst, eigennamen)
                                || isOrganisatie(tekst, vooraf, woord.end(), einde);
                Optional<Hoe> hoe =
                        isDing ? Optional.empty() : hoe(tekst, woord, vooraf, eigennamen);
                hoe.ifPresent(zo -> all.add(new Genoemde(woord.start(), einde, zo)));
                vrij = isDing || hoe.isPresent() ? einde : woord.end();
            }
        }
        return all;
    }

    /** What follows a thing with a capital belongs to it. */
    private static boolean isDing(Matcher woord, String tekst, Set<String> eigennamen) {
        String naam = woord.group();
        boolean isBegin = BEGIN.matcher(tekst).region(0, woord.start()).find();
        boolean isMens = MENS.matcher(tekst).find(woord.end());
        return !Voornaam.isBekend(naam)
                && !VERWANT.contains(lower(naam))
                && !GEWOON.matcher(naam).matches()
                && (ORGANISATIES.contains(lower(naam))
                        || eigennamen.contains(naam)
                        || STRAAT.matcher(naam).matches()
                        || TAAL.matcher(naam).matches()
                        || isBegin && DING.matcher(naam).matches() && !isMens);
    }

    private static Optional<Hoe> hoe(
            String tekst, Matcher woord, String vooraf, Set<String> eigennamen) {
        String naam = woord.group();
        boolean isGewoon = GEWOON.matcher(naam).matches() || VERWANT.contains(lower(naam));
        if (Voornaam.isBekend(naam)) {
            return eigennamen.contains(naam) ? Optional.of(Hoe.MISSCHIEN) : Optional.of(Hoe.ZEKER);
        }
        if (isGewoon) {
            return Optional.empty();
        }
        if (VERWANT.contains(lower(vooraf))) {
            return Optional.of(Hoe.ZEKER);
        }
        if (VOOR_EEN_DING.contains(lower(vooraf))) {
            return Optional.empty();
        }
        boolean isBegin = BEGIN.matcher(tekst).region(0, woord.start()).find();
        boolean isUnsure = isBegin || MISSCHIEN_VOORAF.contains(lower(vooraf));
        return Optional.of(isUnsure ? Hoe.MISSCHIEN : Hoe.MIDDEN);
    }

    private static boolean isOrganisatie(String tekst, String vooraf, int voornaam, int einde) {
        boolean hasMore = einde > voornaam;
        String achternaam =
                hasMore ? tekst.substring(tekst.lastIndexOf(' ', einde - 1) + 1, einde) : "";
        Matcher na = Pattern.compile("\\G[ -](\\p{L}+)").matcher(tekst);
        String daarna = na.find(einde) ? na.group(1) : "";
        return ORGANISATIES.contains(lower(vooraf))
                || ORGANISATIES.contains(lower(daarna))
                || ORGANISATIES.contains(lower(achternaam))
                || achternaam.matches(
                        "\\p{L}*(?:straat|laan|plein|dreef|weg|lei|park|school|huis)");
    }

    private static String vooraf(String tekst, int begin) {
        Matcher vooraf = VOORAF.matcher(tekst).region(Math.max(0, begin - 40), begin);
        return vooraf.find() ? vooraf.group(1) : "";
    }

    private static int familienaam(String tekst, int einde) {
        Matcher rest = FAMILIENAAM.matcher(tekst);
        return rest.find(einde) ? rest.end() : einde;
    }

    private static String lower(String woord) {
        return woord.toLowerCase(Locale.ROOT);
    }
}
