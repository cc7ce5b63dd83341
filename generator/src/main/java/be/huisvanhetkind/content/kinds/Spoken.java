package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.model.Telefoon;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands values the way people say them in Dutch; each method gives what {@link Scalars} would
 * have recognised, or nothing when it has no meaning or more than one.
 */
public final class Spoken {
    private static final Pattern AMOUNT =
            Pattern.compile("(?:€|eur|euro)? ?(\\d{1,4}(?:[.,]\\d{1,2})?)(?:,-)? ?(?:€|eur|euro)?");
    private static final Set<String> YES =
            Set.of("true", "yes", "y", "j", "oui", "waar", "ja", "x", "1");
    private static final Set<String> NO =
            Set.of("false", "no", "n", "non", "onwaar", "nee", "neen", "0");
    private static final Map<String, String> LANGUAGES =
            Map.ofEntries(
                    Map.entry("nederlands", "nl"), Map.entry("vlaams", "nl"),
                    Map.entry("frans", "fr"), Map.entry("français", "fr"),
                    Map.entry("engels", "en"), Map.entry("english", "en"),
                    Map.entry("duits", "de"), Map.entry("arabisch", "ar"),
                    Map.entry("turks", "tr"), Map.entry("oekraïens", "uk"),
                    Map.entry("spaans", "es"), Map.entry("pools", "pl"));

    private static final Pattern AGE =
            Pattern.compile(
                    "(?:van(?:af)? |tot (en met |en met)?)?(\\d{1,3}) ?(jaar|j|maanden|maand|mnd|m)");

    private Spoken() {}

    public static Optional<String> amount(String text) {
        Matcher matcher = AMOUNT.matcher(plain(text));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<Boolean> yesNo(String text) {
        String said = plain(text);
        return YES.contains(said)
                ? Optional.of(true)
                : Optional.of(false).filter(no -> NO.contains(said));
    }

    static Optional<String> language(String text) {
        String said = plain(text);
        return Optional.ofNullable(LANGUAGES.get(said))
                .or(() -> Optional.of(said).filter(code -> code.matches("[a-z]{2}")));
    }

    /** A number with a word behind it. */
    static Optional<String> number(String text) {
        Matcher matcher = Pattern.compile("(\\d{1,6})(?: [a-z]+)?").matcher(plain(text));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The youngest age in months: from 3 years is 36. */
    public static Optional<Integer> youngest(String text) {
        return isPregnancy(text) ? Optional.of(-9) : age(text, false);
    }

    /** The oldest age in months, that month included: until 3 years is 35. */
    public static Optional<Integer> oldest(String text) {
        return age(text, true);
    }

    /** A youngest age in months as people say it; what is no number stays as it is. */
    public static String sayYoungest(String months) {
        return switch (months.strip()) {
            case "-9" -> "zwangerschap";
            case "0" -> "geboorte";
            default -> sayAge(months, 0, "");
        };
    }

    /** The same of an oldest age: 35 is until 3 years. */
    public static String sayOldest(String months) {
        return sayAge(months, 1, "tot ");
    }

    private static String sayAge(String months, int more, String before) {
        if (!months.strip().matches("\\d{1,3}")) {
            return months;
        }
        int end = Integer.parseInt(months.strip()) + more;
        return end > 0 && end % 12 == 0
                ? before + end / 12 + " jaar"
                : end - more + (end - more == 1 ? " maand" : " maanden");
    }

    private static boolean isPregnancy(String text) {
        return plain(text).matches("(?:vanaf )?(?:de )?zwanger(?:schap)?");
    }

    private static Optional<Integer> age(String text, boolean isOldest) {
        String said = plain(text);
        Matcher matcher = AGE.matcher(said);
        if (!matcher.matches()) {
            return Optional.of(0)
                    .filter(birth -> !isOldest && said.matches("(?:vanaf )?(?:de )?geboorte"));
        }
        int number = number(matcher, 2);
        if (matcher.group(3).startsWith("m")) {
            return Optional.of(number);
        }
        int end = matcher.group(1) == null ? number * 12 - 1 : number * 12 + 11;
        return Optional.of(isOldest ? end : number * 12);
    }

    /** A web address without what goes before it. */
    public static Optional<String> url(String text) {
        String said = text.strip().replaceFirst("^(?:https?:?/{0,2})(?=www\\.)", "");
        String typed = said.replaceFirst("^(https?)(?::/|//|:)(?=[a-z0-9])", "$1://");
        String whole =
                typed.matches("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,10}(?:/\\S*)?")
                        ? "https://" + typed
                        : typed;
        return Scalars.url(whole);
    }

    public static Optional<String> email(String text) {
        return Scalars.email(
                text.strip()
                        .replaceFirst("^(?:mailto:|e?-?mail: ?)", "")
                        .replaceAll("^<|>$|\\.$", "")
                        .replaceFirst(" ?(?:\\(at\\)|\\[at\\]| at ) ?", "@")
                        .replaceFirst(" ?@ ?", "@"));
    }

    /** Without what goes before and behind it; a country or a zero that was lost is put back. */
    public static Optional<String> phone(String text) {
        String said =
                text.strip()
                        .replaceFirst("(?i)^(?:tel|telefoon|gsm|t|m)[.:]* *", "")
                        .replaceFirst(" *\\([^()\\d]*\\)$", "");
        return Scalars.phone(said)
                .or(() -> Stream.of("+", "0").flatMap(lost -> inBelgium(lost + said)).findFirst())
                .map(Telefoon::tekst);
    }

    private static Stream<Telefoon> inBelgium(String text) {
        return Scalars.phone(text).stream().filter(found -> found.nummer().startsWith("0"));
    }

    static Optional<String> postcode(String text) {
        Matcher matcher =
                Pattern.compile("(?i)(?:BE?[- ]?)?([1-9]\\d{3})(?: \\p{L}.*)?")
                        .matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<String> colour(String text) {
        String said = plain(text).replace("#", "");
        if (said.matches("[0-9a-f]{6}")) {
            return Optional.of("#" + said);
        }
        return said.matches("[0-9a-f]{3}")
                ? Optional.of("#" + said.replaceAll("(.)", "$1$1"))
                : Optional.empty();
    }

    static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static String plain(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[!.]+$", "");
    }
}
