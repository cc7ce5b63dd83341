package be.huisvanhetkind.content.kinds;

import static be.huisvanhetkind.content.kinds.Spoken.number;
import static be.huisvanhetkind.content.kinds.Spoken.plain;

import be.huisvanhetkind.content.fields.Meant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands days, hours and moments the way people say them in Dutch, as {@link Spoken} does. */
public final class SpokenTime {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:op )?(?:ma|di|wo|do|vr|za|zo)[a-z]*\\.?,? +(?=\\d)");
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

    private SpokenTime() {}

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

    /** The time a text names, in whatever way; of what is only a number nobody is sure. */
    static Optional<Meant> meant(String text) {
        Optional<Meant> said = time(text).map(time -> meant(time, true));
        return said.or(() -> numberedTime(text).map(time -> meant(time, false)));
    }

    private static Meant meant(LocalTime time, boolean isSure) {
        return ScalarKind.meant(Notation.time(time), isSure);
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
}
