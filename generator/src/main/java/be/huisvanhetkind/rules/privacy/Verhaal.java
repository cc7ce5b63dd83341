package be.huisvanhetkind.rules.privacy;

import be.huisvanhetkind.rules.privacy.Genoemde.Hoe;
import be.huisvanhetkind.rules.tekst.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text tells about somebody it names, and may not.
 *
 * @param wie the name as it was written
 * @param wat what is told
 * @param isZeker whether nobody can take it for something else
 */
record Verhaal(String wie, Wat wat, boolean isZeker) {
    /** What is told. */
    enum Wat {
        LEEFTIJD,
        GEZONDHEID,
        MOEILIJKHEID,
        NUMMER,
        ADRES
    }

    private static final String GEZOND = words("gezondheid");
    private static final String MOEILIJK = words("moeilijk");

    /** Words that may stand between what somebody does and what is told. */
    private static final String TUSSEN =
            "(?:(?!over\\b|rond\\b|voor\\b|vertel|praat|praten|help|kinderen|ouders|gezinnen|jongeren|mensen|families|wie\\b|begeleid|werk|opgeleid|expert"
                    + "|ervaring|coach|specialist|les\\b|lessen|vorming|info|kennis|gespecialiseerd|lezing|boek|project|dienst|team|centrum|tegen|opvang|als\\b|tijdens)"
                    + "[\\p{L}’'-]+,? ){0,6}?";

    private static final String DOET =
            "(?: (?:van|uit) (?:de |het )?\\p{L}+(?: \\p{Lu}\\p{L}+)?)?,?(?: (?:die|dat|en|zijn|haar))?"
                    + "(?: (?:ook|nog|al|toen|zelf|vaak|soms|thuis|nu|zelfs|pas|intussen|ondertussen))?"
                    + " (?:heeft|had|hebben|hadden|kreeg|krijgt|kregen|lijdt|lijden|is|zijn|was|waren|werd|wordt|worden|werden"
                    + "|met|worstelt|kampt|kampen|leeft|leven|zit|zitten|zat|woont|wonen|ligt|liggen|moest|moesten|verloor|gaat|komt|komen|kwam"
                    + "|verblijft|slikt|neemt|volgt|loopt|krijgen|heet) ";

    /** Who somebody is, in another word. */
    private static final String KIND =
            "(?:jongen|jongetje|meisje|kind|kindje|kleuter|peuter|baby|tiener|puber|zoontje|dochtertje)";

    private static final String VERWANTEN =
            "(?:ouders|mama|papa|moeder|vader|broer|broertje|zus|zusje|gezin|oma|opa|man|vrouw)";

    private static final Pattern GEZONDHEID_NA = na(GEZOND, "|,? (?:stottert|bedplast)");
    private static final Pattern MOEILIJK_NA =
            na(
                    MOEILIJK,
                    "|,?(?: die)? (?:drinkt|gokt|spijbelt)(?! (?:koffie|thee|water|melk|soep|graag|een|iets|mee))");
    private static final Pattern NA_EIGENSCHAP =
            Pattern.compile(
                    "(?iu)(autistische|dove|blinde|slechthorende|depressieve|gehandicapte|psychotische|dementerende|autist|adhd’er)(?: \\p{L}+)? $");
    private static final Pattern NA_VERSLAAFD =
            Pattern.compile(
                    "(?iu)(verslaafde|mishandelde|dakloze|gepeste|verwaarloosde|misbruikte|gescheiden)(?: \\p{L}+)? $");
    private static final Pattern BIJ = Pattern.compile("(?iu)\\bbij (?:\\p{L}+ ){0,2}$");
    private static final Pattern VASTGESTELD =
            Pattern.compile(
                    "(?iu) (?:is|werd|was|stelde|hebben|vond)[^.!?]{0,60}(?:" + GEZOND + ")");
    private static final Pattern ZIJN_ZIEKTE =
            Pattern.compile(
                    "(?iu)(?:de diagnose|(?:"
                            + GEZOND
                            + ")\\p{L}*)(?: van| bij)(?: \\p{Ll}+){0,2} $");
    private static final Pattern ZIJN_LAST =
            Pattern.compile("(?iu)(?:" + MOEILIJK + ")\\p{L}*(?: van| bij)(?: \\p{Ll}+){0,2} $");
    private static final Pattern GEZIN =
            Pattern.compile(
                    "(?iu)\\b(?:familie|gezin|(?:de |het )?(?:mama|papa|moeder|vader|ouders|broer|zus|man|vrouw|oma|opa|kinderen|gezin)(?:tje)? van(?: kleine)?) $");
    private static final Pattern LAST_VERDER =
            Pattern.compile(
                    "(?iu)^[^.!?]{0,80}?(?:(?<!\\p{L})(?:" + MOEILIJK + "|" + GEZOND + "))");
    private static final Pattern LAST_EERDER =
            Pattern.compile("(?iu)(?<!\\p{L})(?:" + MOEILIJK + ")[^.!?]{0,60}$");
    private static final Pattern GSM =
            Pattern.compile(
                    "(?<!\\d)(?:0|\\+32 ?|0032 ?)4[5-9]\\d[ ./-]?(?:\\d[ ./-]?){5}\\d(?!\\d)");
    private static final Pattern TELEFOON =
            Pattern.compile("(?<!\\d)0\\d{1,3}[ ./-]?(?:\\d[ ./-]?){5,6}\\d(?!\\d)");
    private static final Pattern EIGEN =
            Pattern.compile(
                    "(?iu)\\b(?:privé|privénummer|thuis|eigen (?:gsm|nummer)|(?:haar|zijn|mijn) (?:gsm|nummer|gsm-nummer))\\b");
    private static final Pattern STRAAT =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}-]*(?:straat|laan|steenweg|weg|dreef|lei|kaai|hof|pad|baan|dijk|berg|plein|markt|veld|gracht|singel|park|beemd|akker) \\d{1,4}(?: ?[a-zA-Z]\\b)?");
    private static final Pattern WOONT =
            Pattern.compile(
                    "(?iu)\\b(?:woont|wonen|woonde|thuis|aan huis|thuisadres|logeert|verblijft|adres|kraambezoek|op bezoek)\\b");

    private static final Pattern JAREN =
            Pattern.compile(
                    "(?iu)\\G(?: ?\\((\\d{1,2})(?: ?(?:jaar|j\\.?|maand|maanden|weken))?(?: oud)?\\)|(?:, |,? (?:die|dat) | )(?:is |was |wordt |werd |van |al |bijna |net |pas )*"
                            + "(\\d{1,2}) (?:jaar|maanden|weken)(?! (?:getrouwd|vrijwillig|actief|bij|in dienst|ervaring|lang|geleden|samen|coördin|werk|voorzitter|lid))"
                            + "(?=$|[.,;!?)]| (?:oud|en|die|of|maar|met|is|was|kan|mag|wil|gaat|kwam|komt|zit|heeft|had|krijgt|slaapt|speelt|jong|geworden|sliep|liep|vond|zei|riep|at|las|zong|sprong|viel|hielp|kreeg|ging|zag|\\p{Ll}+[dt]e)\\b))");
    private static final Pattern JAREN_ANDERS =
            Pattern.compile(
                    "(?iu)\\G(?:, (?:een|het|onze?) (?:\\p{Ll}+ )?"
                            + KIND
                            + " van (\\d{1,2})|, (\\d{1,2}),(?= \\p{Ll})|[^.!?]{0,60}[,:;] (?:hij|zij|ze) is (?:al |bijna |net |pas )?(\\d{1,2})(?= jaar| en|[.,!])"
                            + "|,? (?:is|wordt|was) (?:al |bijna |net |pas )?(\\d{1,2})(?= (?:en (?:heeft|kan|mag|wil|durft|slaapt|speelt|loopt|praat))))");
    private static final Pattern JARIGE =
            Pattern.compile(
                    "(?iu)\\b(\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)[- ]?jarige (?:\\p{Ll}+ )?$");
    private static final Pattern WORD_DOEN =
            Pattern.compile("\\G,? (?:en |die )?\\p{Ll}{2,}(?:t|d|de|te|g|k|m|p|n)\\b");
    private static final Pattern THE_END = Pattern.compile("\\G(?:[.!?]|$)");
    private static final Set<Hoe> STERK = Set.of(Hoe.ZEKER, Hoe.MIDDEN);

    private static String words(String soort) {
        return WordList.lines("gevoelig").stream()
                .filter(line -> line.startsWith(soort + " "))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .map(word -> "\\b" + word.replace('_', ' ') + "(?!ig|je)\\p{L}{0,7}\\b")
                .collect(Collectors.joining("|"));
    }

    /** What somebody does, what somebody had, what he or she says, and what comes second. */
    private static Pattern na(String woorden, String ook) {
        String wat = TUSSEN + "(?:" + woorden + ")";
        return Pattern.compile(
                "(?iu)"
                        + DOET
                        + wat
                        + "| "
                        + wat
                        + " (?:heeft|had|kreeg|krijgt|is|was|gehad)\\b"
                        + "| (?:dat|omdat|want) (?:ze|zij|hij|die) "
                        + wat
                        + "|, (?:een|onze?) (?:[\\p{L}-]+ ){0,6}(?:met|die) "
                        + wat
                        + "|[,:;]?(?: en)? (?:zijn|haar|wiens) "
                        + VERWANTEN
                        + DOET
                        + wat
                        + "| [^.!?]{0,60}(?: en| maar|[:;,](?: want)? (?:hij|zij|ze))"
                        + DOET
                        + wat
                        + ook);
    }

    /** Everything a text tells about those it names; of each the worst. */
    static List<Verhaal> findIn(String tekst, Set<String> eigennamen) {
        return Genoemde.findIn(tekst, eigennamen).stream()
                .flatMap(wie -> of(tekst, wie).stream())
                .toList();
    }

    private static Optional<Verhaal> of(String tekst, Genoemde wie) {
        Zin zin = Zin.around(tekst, wie);
        boolean isZeker = wie.hoe() == Hoe.ZEKER;
        boolean isSterk = STERK.contains(wie.hoe());
        return Stream.of(
                        leeftijd(zin, wie),
                        gezondheid(zin),
                        moeilijkheid(zin),
                        nummer(zin, wie, isSterk),
                        adres(zin, isSterk))
                .flatMap(Optional::stream)
                .findFirst()
                .map(wat -> new Verhaal(zin.naam(), wat, isZeker && !zin.isUnsure(wat)));
    }

    private static Optional<Wat> leeftijd(Zin zin, Genoemde wie) {
        if (wie.hoe() == Hoe.ZEKER && Voornaam.isBekend(zin.voornaam())) {
            return Optional.empty(); // another rule tells, with more ways to write an age
        }
        Matcher na = JAREN.matcher(zin.na());
        Matcher jarig = JARIGE.matcher(zin.voor());
        if (jarig.find() && isKind(jarig.group(1))) {
            return Optional.of(Wat.LEEFTIJD);
        }
        Matcher anders = JAREN_ANDERS.matcher(zin.na());
        if (anders.find() && isKind(group(anders))) {
            return Optional.of(Wat.LEEFTIJD);
        }
        if (!na.find() || !isKind(group(na))) {
            return Optional.empty();
        }
        boolean isUnsure = wie.hoe() == Hoe.MISSCHIEN;
        boolean isAlone = na.group(1) != null && !WORD_DOEN.matcher(zin.na()).find(na.end());
        boolean isOfAThing = na.group(2) != null && THE_END.matcher(zin.na()).find(na.end());
        return isUnsure && (isAlone || isOfAThing) ? Optional.empty() : Optional.of(Wat.LEEFTIJD);
    }

    /** The first group that is there. */
    private static String group(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("99");
    }

    private static boolean isKind(String getal) {
        return !getal.matches("\\d+") || Integer.parseInt(getal) < 18;
    }

    private static Optional<Wat> gezondheid(Zin zin) {
        boolean isTold =
                begins(GEZONDHEID_NA, zin.na())
                        || NA_EIGENSCHAP.matcher(zin.voor()).find()
                        || BIJ.matcher(zin.voor()).find() && begins(VASTGESTELD, zin.na())
                        || ZIJN_ZIEKTE.matcher(zin.voor()).find() && !zin.isZiekteVan();
        return isTold ? Optional.of(Wat.GEZONDHEID) : Optional.empty();
    }

    private static Optional<Wat> moeilijkheid(Zin zin) {
        boolean isGezin = GEZIN.matcher(zin.voor()).find();
        boolean isTold =
                begins(MOEILIJK_NA, zin.na())
                        || NA_VERSLAAFD.matcher(zin.voor()).find()
                        || ZIJN_LAST.matcher(zin.voor()).find()
                        || isGezin && LAST_VERDER.matcher(zin.na()).find()
                        || isGezin && LAST_EERDER.matcher(zin.voor()).find();
        return isTold ? Optional.of(Wat.MOEILIJKHEID) : Optional.empty();
    }

    private static Optional<Wat> nummer(Zin zin, Genoemde wie, boolean isSterk) {
        boolean isGsm = GSM.matcher(zin.alles()).find();
        boolean isEigen = EIGEN.matcher(zin.alles()).find() || GEZIN.matcher(zin.voor()).find();
        boolean isTelefoon = isEigen && TELEFOON.matcher(zin.alles()).find();
        boolean isNamed = isSterk || wie.hoe() == Hoe.MISSCHIEN && zin.isVolledigeNaam();
        return isNamed && (isGsm || isTelefoon) ? Optional.of(Wat.NUMMER) : Optional.empty();
    }

    private static Optional<Wat> adres(Zin zin, boolean isSterk) {
        boolean isThuis = WOONT.matcher(zin.alles()).find() || GEZIN.matcher(zin.voor()).find();
        boolean isDichtbij = zin.isVolledigeNaam() && isSterk;
        return STRAAT.matcher(zin.alles()).find() && (isThuis || isDichtbij)
                ? Optional.of(Wat.ADRES)
                : Optional.empty();
    }

    private static boolean begins(Pattern vorm, String tekst) {
        return vorm.matcher(tekst).lookingAt();
    }

    /** The sentence around a name, in three parts. */
    private record Zin(String voor, String naam, String na) {
        private static final Pattern EINDE = Pattern.compile("[.!?](?=\\s+[\\p{Lu}\\d])");

        static Zin around(String tekst, Genoemde wie) {
            int begin = 0;
            int einde = tekst.length();
            Matcher punt = EINDE.matcher(tekst);
            while (punt.find()) {
                if (punt.start() < wie.begin()) {
                    begin = punt.end();
                } else {
                    einde = Math.min(einde, punt.end());
                }
            }
            return new Zin(
                    tekst.substring(begin, wie.begin()),
                    tekst.substring(wie.begin(), wie.einde()),
                    tekst.substring(wie.einde(), einde));
        }

        String alles() {
            return voor + naam + na;
        }

        String voornaam() {
            return naam.split(" ")[0];
        }

        boolean isVolledigeNaam() {
            return naam.contains(" ");
        }

        /** A first name with a number may be that of somebody's work. */
        boolean isUnsure(Wat wat) {
            return wat == Wat.NUMMER && !isVolledigeNaam() && !EIGEN.matcher(alles()).find();
        }

        /** An illness that is called after who found it. */
        boolean isZiekteVan() {
            return voor.matches("(?iu).*(?:ziekte|syndroom) van $");
        }
    }
}
