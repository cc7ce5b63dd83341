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
                    "\\p{Lu}(?<![\\p{L}\\p{N}@./_-]\\p{Lu})(?:\\p{Ll}|['’](?=\\p{L}))+(?:-\\p{Lu}?\\p{Ll}+)*");
    private static final String EINDE = ".!?:;•–—-";
    private static final String OPENT = " \t\n\u000b\f\r“\"'‘(";
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

    /** Words that are no name although a sentence begins with them. */
    private static final Set<String> GEWOON = WordList.words("geen-naam");

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
    private static final Pattern PLAATSNAAM =
            Pattern.compile("\\p{L}*(?:straat|laan|plein|dreef|weg|lei|park|school|huis)");
    private static final Pattern NA = Pattern.compile("\\G[ -](\\p{L}+)");
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
        if (Voornaam.isBekend(naam) || isGewoon(naam)) {
            return false;
        }
        return ORGANISATIES.contains(lower(naam))
                || eigennamen.contains(naam)
                || STRAAT.matcher(naam).matches()
                || TAAL.matcher(naam).matches()
                || isBegin(tekst, woord.start())
                        && DING.matcher(naam).matches()
                        && !MENS.matcher(tekst).find(woord.end());
    }

    private static boolean isGewoon(String naam) {
        return GEWOON.contains(lower(naam)) || VERWANT.contains(lower(naam));
    }

    /** Whether a sentence begins there, or a line; quotes and brackets may stand between. */
    private static boolean isBegin(String tekst, int plek) {
        int at = plek;
        while (at > 0 && OPENT.indexOf(tekst.charAt(at - 1)) >= 0) {
            at--;
            if (tekst.charAt(at) == '\n') {
                return true;
            }
        }
        return at == 0 || EINDE.indexOf(tekst.charAt(at - 1)) >= 0;
    }

    private static Optional<Hoe> hoe(
            String tekst, Matcher woord, String vooraf, Set<String> eigennamen) {
        String naam = woord.group();
        if (Voornaam.isBekend(naam)) {
            return eigennamen.contains(naam) ? Optional.of(Hoe.MISSCHIEN) : Optional.of(Hoe.ZEKER);
        }
        if (isGewoon(naam)) {
            return Optional.empty();
        }
        if (VERWANT.contains(lower(vooraf))) {
            return Optional.of(Hoe.ZEKER);
        }
        if (VOOR_EEN_DING.contains(lower(vooraf))) {
            return Optional.empty();
        }
        boolean isUnsure =
                isBegin(tekst, woord.start()) || MISSCHIEN_VOORAF.contains(lower(vooraf));
        return Optional.of(isUnsure ? Hoe.MISSCHIEN : Hoe.MIDDEN);
    }

    private static boolean isOrganisatie(String tekst, String vooraf, int voornaam, int einde) {
        boolean hasMore = einde > voornaam;
        String achternaam =
                hasMore ? tekst.substring(tekst.lastIndexOf(' ', einde - 1) + 1, einde) : "";
        Matcher na = NA.matcher(tekst);
        String daarna = na.find(einde) ? na.group(1) : "";
        return ORGANISATIES.contains(lower(vooraf))
                || ORGANISATIES.contains(lower(daarna))
                || ORGANISATIES.contains(lower(achternaam))
                || PLAATSNAAM.matcher(achternaam).matches();
    }

    /** The word before a place; a comma, a full stop or the end of a line may stand between. */
    private static String vooraf(String tekst, int begin) {
        int spatie = skip(tekst, begin, '\n');
        if (spatie == 0 || tekst.charAt(spatie - 1) != ' ') {
            return "";
        }
        int einde = skip(tekst, skip(tekst, spatie - 1, ','), '.');
        int van = einde;
        while (van > 0 && isVanWoord(tekst.charAt(van - 1))) {
            van--;
        }
        return tekst.substring(van, einde);
    }

    private static int skip(String tekst, int einde, char teken) {
        return einde > 0 && tekst.charAt(einde - 1) == teken ? einde - 1 : einde;
    }

    private static boolean isVanWoord(char teken) {
        return Character.isLetter(teken) || "’'-".indexOf(teken) >= 0;
    }

    private static int familienaam(String tekst, int einde) {
        Matcher rest = FAMILIENAAM.matcher(tekst);
        return rest.find(einde) ? rest.end() : einde;
    }

    private static String lower(String woord) {
        return woord.toLowerCase(Locale.ROOT);
    }
}
