package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.link.LinkPolicy;
import be.huisvanhetkind.content.link.WebAddress;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises texts: each method gives the value, or nothing when the text is something else. */
public final class Scalars {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    static final Pattern PAGE = Pattern.compile("/(?:[a-z0-9][a-z0-9-]*/)+");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[.:u](\\d{2})|u)?(?: ?u(?:ur)?)?");
    static final Pattern MIDNIGHT =
            Pattern.compile("(?:24(?:[.:u]00|u)?|23[.:u]59)(?: ?u(?:ur)?)?");
    private static final Pattern DATE_TIME = Pattern.compile("(\\S+?)(?:T| +)(?:om +)?(.+)");
    static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,2})?");
    static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\.[A-Za-z]{2,24}");

    /**
     * Belgian numbers: nine digits for a land line, ten for a mobile (045 to 049, so that one with
     * a digit too few is not taken for a land line in Liège), and the short public numbers.
     */
    static final String NATIONAL = "(?:4[5-9]\\d{7}|4[0-4]\\d{6}|[1-35-9]\\d{7})";

    static final String SHORT =
            "1(?:00|01|02|03|06|07|10|12|16\\d{3}|17|21|4\\d{3}|7\\d{2,3}|8\\d{2,3})";

    private static final Pattern PHONE = Pattern.compile("0" + NATIONAL + "|" + SHORT);

    private static final Pattern PHONE_SIGNS = Pattern.compile("[\\p{Zs}\\p{Pd}./()]");
    private static final Pattern PHONE_COUNTRY = Pattern.compile("^(?:\\+|00)32(?:0(?=[1-9]))?");

    /** E.164: the code of a country and the number, at most fifteen digits. */
    static final String ABROAD = "(?!32|0)\\d{8,15}";

    private static final Pattern PHONE_ABROAD = Pattern.compile("\\+" + ABROAD);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern DEGREES = Pattern.compile("\\d{1,2}\\.\\d{1,8}");
    static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}");
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");

    private Scalars() {}

    public static Optional<Integer> number(String text, int min, int max) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text)).filter(number -> number >= min && number <= max);
    }

    public static Optional<BigDecimal> amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    public static Optional<BigDecimal> degrees(String text, int min, int max) {
        return matching(text, DEGREES)
                .map(BigDecimal::new)
                .filter(degrees -> degrees.intValue() >= min && degrees.intValue() < max);
    }

    public static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 9}, {@code 9.30}, {@code 9:30}, {@code 9u30}, {@code 9 uur}. */
    public static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /** The end of the day too, which some write as a minute before it: that is midnight. */
    public static Optional<LocalTime> endTime(String text) {
        return MIDNIGHT.matcher(text).matches() ? Optional.of(LocalTime.MIDNIGHT) : time(text);
    }

    public static Optional<LocalDateTime> dateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return date(matcher.group(1)).flatMap(date -> time(matcher.group(2)).map(date::atTime));
    }

    public static Optional<Boolean> yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja" -> Optional.of(true);
            case "nee", "neen" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * Spaces, dots, slashes and hyphens do not count; {@code +32} and {@code 0032} are the leading
     * zero. A number of another country keeps its plus.
     */
    public static Optional<Telefoon> phone(String text) {
        String digits =
                PHONE_COUNTRY.matcher(PHONE_SIGNS.matcher(text).replaceAll("")).replaceFirst("0");
        String abroad = digits.replaceFirst("^00(?=[1-9])", "+");
        return matching(digits, PHONE).or(() -> matching(abroad, PHONE_ABROAD)).map(Telefoon::new);
    }

    public static Optional<String> email(String text) {
        return matching(text, EMAIL)
                .filter(email -> LinkPolicy.objection("mailto:" + email).isEmpty());
    }

    /** An address as a browser shows it gives the address as it must be written. */
    public static Optional<String> url(String text) {
        return WebAddress.of(text).filter(address -> LinkPolicy.objection(text).isEmpty());
    }

    /** Whether it is a whole web address, wherever it leads. */
    static boolean isUrl(String text) {
        return WebAddress.of(text).isPresent();
    }

    public static Optional<String> colour(String text) {
        return matching(text, COLOUR).map(colour -> colour.toLowerCase(Locale.ROOT));
    }

    public static Optional<String> postcode(String text) {
        return matching(text, POSTCODE);
    }

    public static Optional<String> language(String text) {
        return matching(text, LANGUAGE);
    }

    public static Optional<Weeknummer> week(String text) {
        return Stream.of(Weeknummer.values()).filter(week -> week.code().equals(text)).findFirst();
    }

    /** The address of a page, from the root of the site. */
    public static Optional<String> pageAddress(String text) {
        return matching(text, PAGE);
    }

    public static Optional<String> matching(String text, Pattern pattern) {
        return Optional.of(text).filter(candidate -> pattern.matcher(candidate).matches());
    }
}
