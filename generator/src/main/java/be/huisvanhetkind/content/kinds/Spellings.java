package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Spelling;
import be.huisvanhetkind.content.fields.Spelling.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How the values are written that {@link Scalars} recognises: one pattern says all it takes. */
final class Spellings {
    private static final String LEAP =
            "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DAY_OF_YEAR =
            "(?:(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])"
                    + "|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)"
                    + "|0?2-(?:0?[1-9]|1\\d|2[0-8]))";
    private static final String DAY = "(?:\\d{4}-" + DAY_OF_YEAR + "|" + LEAP + "-0?2-29)";
    private static final String HOUR = "(?:[01]?\\d|2[0-3])(?:[.:u][0-5]\\d|u)?(?: ?u(?:ur)?)?";
    private static final List<Span> HOURS =
            IntStream.range(0, 24).mapToObj(hour -> Span.of(hour + "", hour + ".59")).toList();

    /** Signs that do not count between the digits of a telephone number. */
    private static final String SIGNS =
            "[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u058a\u05be\u2010-\u2015./()-]*";

    /** A digit, or a class of digits, and how many of them. */
    private static final Pattern DIGITS =
            Pattern.compile("(\\\\d|\\[[^\\]]+\\]|\\d)(\\{[\\d,]+\\})?");

    private static final int LONGEST_NUMBER = 12;

    /** The short public numbers, and every other one without its leading zero or its plus. */
    private static final List<Span> SHORT_AND_LONG =
            List.of(
                    Span.whole(100, 103),
                    Span.whole(106, 107),
                    Span.whole(110, 110),
                    Span.whole(112, 112),
                    Span.whole(117, 117),
                    Span.whole(121, 121),
                    Span.whole(1700, 1899),
                    Span.whole(14_000, 14_999),
                    Span.whole(17_000, 18_999),
                    Span.whole(116_000, 116_999),
                    Span.whole(10_000_000, 999_999_999_999_999L));

    static final Spelling DATE = Spelling.of("datum", DAY);
    static final Spelling TIME = new Spelling("uur", HOUR, HOURS);
    static final Spelling END_TIME =
            new Spelling(
                    "einduur",
                    Scalars.MIDNIGHT.pattern() + "|" + HOUR,
                    Stream.concat(HOURS.stream(), Stream.of(Span.whole(24, 24))).toList());
    static final Spelling DATE_TIME = Spelling.of("moment", DAY + "(?:T| +)(?:om +)?" + HOUR);
    static final Spelling YES_NO = Spelling.of("ja-nee", "[jJ][aA]|[nN][eE]{2}[nN]?");
    static final Spelling AMOUNT =
            new Spelling("bedrag", Scalars.AMOUNT.pattern(), List.of(Span.of("0", "999999999.99")));
    static final Spelling PHONE =
            new Spelling(
                    "telefoon",
                    SIGNS
                            + "(?:"
                            + spread("(?:0|(?:\\+|00)32(?:0(?=[1-9]))?)" + Scalars.NATIONAL)
                            + "|"
                            + spread(Scalars.SHORT)
                            + "|"
                            + spread("(?:\\+|00(?=[1-9]))" + Scalars.ABROAD)
                            + ")",
                    SHORT_AND_LONG);
    static final Spelling EMAIL =
            Spelling.of("mailadres", "(?!.*(?:\\.\\.|%))" + Scalars.EMAIL.pattern());
    static final Spelling URL =
            Spelling.of(
                    "webadres",
                    "[hH][tT][tT][pP][sS]?://(?:[A-Za-z0-9\u00c0-\u024f_-]+\\.)+"
                            + "(?:[a-zA-Z]{2,24}|[xX][nN]--[a-zA-Z0-9-]+)\\.?(?::\\d{1,5})?"
                            + "(?:[/?#](?:[^\\s\"<>^`\\\\]| (?=[A-Za-z0-9\u00c0-\u024f]))*)?");
    static final Spelling OLD_ADDRESS = Spelling.of("oud-adres", Scalars.PAGE.pattern());
    static final Spelling COLOUR = Spelling.of("kleur", Scalars.COLOUR.pattern());
    static final Spelling POSTCODE =
            new Spelling("postcode", Scalars.POSTCODE.pattern(), List.of(Span.whole(1000, 9999)));
    static final Spelling LANGUAGE = Spelling.of("taalcode", Scalars.LANGUAGE.pattern());

    private Spellings() {}

    /** A whole number between bounds, inclusive, of which the last is above zero. */
    static Spelling whole(int min, int max) {
        String below = min < 0 ? "-0*(?:" + between(1, -min) + ")|" : "";
        String zero = min <= 0 ? "[+-]?0+|" : "";
        String above = "\\+?0*(?:" + between(Math.max(1, min), max) + ")";
        return new Spelling(
                "getal-%d-%d".formatted(min, max),
                below + zero + above,
                List.of(Span.whole(min, max)));
    }

    /** Decimal degrees, of which the last may not be reached. */
    static Spelling degrees(int min, int max) {
        String whole =
                IntStream.range(min, max)
                        .mapToObj(one -> one < 10 ? "0?" + one : "" + one)
                        .collect(Collectors.joining("|"));
        return new Spelling(
                "graden-%d-%d".formatted(min, max),
                "(?:" + whole + ")\\.\\d{1,8}",
                List.of(Span.of(min + "", max - 1 + ".99999999")));
    }

    /**
     * An official number; which numbers it may be is tried, one length after the other, with one
     * zero in front at most.
     */
    static Spelling official(String pattern) {
        Pattern form = Pattern.compile(pattern);
        List<Span> spans =
                IntStream.rangeClosed(1, LONGEST_NUMBER)
                        .boxed()
                        .flatMap(length -> spans(form, length))
                        .toList();
        String name = "nummer-" + Integer.toHexString(pattern.hashCode());
        return new Spelling(name, pattern, spans);
    }

    private static Stream<Span> spans(Pattern form, int length) {
        long top = LongStream.range(0, length).reduce(1, (power, digit) -> power * 10);
        String rest = "1".repeat(length - 1);
        return Stream.of(
                        Stream.of(Span.whole(top / 10, top - 1))
                                .filter(all -> form.matcher("1" + rest).matches()),
                        Stream.of(Span.whole(top / 100, top / 10 - 1))
                                .filter(all -> length > 1 && form.matcher("0" + rest).matches()))
                .flatMap(some -> some);
    }

    /** The same digits with other signs between. */
    private static String spread(String digits) {
        return DIGITS.matcher(digits.replace("\\+", "\\+" + SIGNS_MARK))
                .replaceAll("(?:$1" + SIGNS_MARK + ")$2")
                .replace(SIGNS_MARK, SIGNS);
    }

    /** A letter that no pattern has. */
    private static final String SIGNS_MARK = "\u0001";

    /** The whole numbers from one to another, neither below 1. */
    private static String between(int from, int to) {
        String low = String.valueOf(from);
        String high = String.valueOf(to);
        if (low.length() == high.length()) {
            return sameLength(low, high);
        }
        int end = (int) Math.pow(10, low.length());
        return sameLength(low, String.valueOf(end - 1)) + "|" + between(end, to);
    }

    private static String sameLength(String low, String high) {
        if (low.isEmpty()) {
            return "";
        }
        char first = low.charAt(0);
        char last = high.charAt(0);
        String below = low.substring(1);
        String above = high.substring(1);
        if (first == last) {
            return first + "(?:" + sameLength(below, above) + ")";
        }
        int more = below.length();
        String middle =
                last - first < 2 ? "" : "|[%c-%c]\\d{%d}".formatted(first + 1, last - 1, more);
        return first
                + "(?:"
                + sameLength(below, "9".repeat(more))
                + ")"
                + middle
                + "|"
                + last
                + "(?:"
                + sameLength("0".repeat(more), above)
                + ")";
    }
}
