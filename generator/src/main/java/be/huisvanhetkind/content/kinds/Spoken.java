package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.model.Telefoon;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
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
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:op )?(?:ma|di|wo|do|vr|za|zo)[a-z]*\\.?,? +(?=\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/. ](\\d{1,2})[/. ](\\d{1,2})");
    private static final Pattern WITH_MONTH =
            Pattern.compile("(\\d{1,2})(?:ste|de|e)?[ -]+([a-z]{3,9})\\.?[ -]+(\\d{4})");
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})(?: ?[.:uh] ?(\\d{2}))?(?::00)? ?(?:uur|u|h)?\\.?( ?[ap]\\.?m\\.?)?");
    private static final Pattern TENTHS = Pattern.compile("\\d{1,2}\\.[0-5]");
    private static final Pattern NUMBERED = Pattern.compile("\\d{3,4}");
    private static final Pattern WORD_TIME = Pattern.compile("(half|kwart voor|kwart over) (\\S+)");
    private static final List<String> HOURS =
            List.of(
                    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
                    "elf", "twaalf");
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(.*?\\d{1,4}),?(?: +|T)(?:om +|vanaf +|van +)?(\\d{1,2}(?:[.:uh ].*)?)");
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

    public static Optional<LocalDate> date(String text) {
        String said = WEEKDAY.matcher(plain(text)).replaceFirst("");
        return utc(text)
                .map(LocalDateTime::toLocalDate)
                .or(() -> date(YEAR_FIRST.matcher(said), 1, 2, 3))
                .or(() -> date(DAY_FIRST.matcher(said), 3, 2, 1))
                .or(() -> named(WITH_MONTH.matcher(said)));
    }

    /** A date that is written or said. */
    public static Optional<LocalDate> anyDate(String text) {
        return Scalars.date(text.strip()).or(() -> date(text));
    }

    private static Optional<LocalDate> date(Matcher matcher, int year, int month, int day) {
        return matcher.matches()
                ? day(matcher.group(year), number(matcher, month), number(matcher, day))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(Matcher matcher) {
        return matcher.matches()
                ? month(matcher.group(2))
                        .flatMap(month -> day(matcher.group(3), month, number(matcher, 1)))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String begin = name.substring(0, 3).replace("mrt", "maa");
        return Optional.of(MONTHS.indexOf(begin) + 1).filter(month -> month > 0);
    }

    private static Optional<LocalDate> day(String year, int month, int day) {
        try {
            int full = Integer.parseInt(year.length() == 2 ? "20" + year : year);
            return Optional.of(LocalDate.of(full, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A moment as a program saves it, in the time of Brussels. */
    private static Optional<LocalDateTime> utc(String text) {
        try {
            Instant moment = Instant.parse(text.strip().replace(' ', 'T'));
            return Optional.of(LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Brussels")));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(String text) {
        String said = plain(text).replaceFirst("^(?:om|vanaf|van|tot) ", "");
        Matcher words = WORD_TIME.matcher(said.replaceFirst(" uur$", ""));
        if (words.matches()) {
            return wordTime(words);
        }
        Matcher matcher = TIME.matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minute = matcher.group(2) == null ? 0 : number(matcher, 2);
        String half = matcher.group(3) == null ? "" : matcher.group(3).strip();
        int hour = number(matcher, 1) + (half.startsWith("p") && number(matcher, 1) < 12 ? 12 : 0);
        return time(hour, minute);
    }

    /** An hour of which a program made a number: {@code 9.3}, or 810 minutes; a guess. */
    public static Optional<LocalTime> numberedTime(String text) {
        if (TENTHS.matcher(text).matches()) {
            return time(text + "0");
        }
        if (!NUMBERED.matcher(text).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        Optional<LocalTime> said = time(number / 100, number % 100);
        Optional<LocalTime> counted = time(number / 60, number % 60);
        return Stream.of(said, counted)
                .flatMap(Optional::stream)
                .filter(time -> time.getMinute() % 15 == 0)
                .findFirst()
                .or(() -> said)
                .or(() -> counted);
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /** Half ten and the like, between six in the morning and noon: later it has two meanings. */
    private static Optional<LocalTime> wordTime(Matcher words) {
        String name = words.group(2);
        int hour = HOURS.contains(name) ? HOURS.indexOf(name) + 1 : digits(name);
        if (hour < 7 || hour > 12) {
            return Optional.empty();
        }
        LocalTime whole = LocalTime.of(hour, 0);
        return Optional.of(
                switch (words.group(1)) {
                    case "half" -> whole.minusMinutes(30);
                    case "kwart voor" -> whole.minusMinutes(15);
                    default -> whole.plusMinutes(15);
                });
    }

    private static int digits(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    public static Optional<LocalDateTime> dateTime(String text) {
        Matcher matcher = MOMENT.matcher(text.strip());
        return utc(text).or(() -> matcher.matches() ? moment(matcher) : Optional.empty());
    }

    private static Optional<LocalDateTime> moment(Matcher matcher) {
        String day = matcher.group(1);
        return Scalars.date(day)
                .or(() -> date(day))
                .flatMap(date -> time(matcher.group(2)).map(date::atTime));
    }

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
