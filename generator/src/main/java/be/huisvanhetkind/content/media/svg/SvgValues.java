package be.huisvanhetkind.content.media.svg;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The small parts values are made of: numbers, lengths, colours and names of other elements. */
final class SvgValues {
    /** Ten thousand times the side of most logos. */
    static final double LARGEST = 1_000_000;

    static final String COLOUR =
            "[A-Za-z]{3,30}|#[0-9a-fA-F]{3,8}|(?i:rgba?|hsla?)\\([\\d\\s.,%/+-]{1,80}\\)";
    static final String LINK =
            "(?i:url)\\(\\s*(?:\"#[^\"\\\\]{1,200}\"|'#[^'\\\\]{1,200}'|#[^\"'()\\\\\\s]{1,200})\\s*\\)";

    private static final Pattern LINKED =
            Pattern.compile("(?i)url\\(\\s*[\"']?#([^\"'()]+)[\"']?\\s*\\)\\s*(.*)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern LENGTH =
            Pattern.compile("(" + NUMBER.pattern() + ")(px|pt|pc|mm|cm|in|em|ex|rem|%)?");
    private static final Pattern WORD = Pattern.compile("[a-z-]{3,20}");
    private static final Pattern LOOSE_COMMA = Pattern.compile("^ *,|, *,|, *$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+");

    private static final Map<String, Double> UNITS =
            Map.of(
                    "px", 1d, "pt", 4 / 3d, "pc", 16d, "mm", 3.78, "cm", 37.8, "in", 96d, "em", 16d,
                    "ex", 8d, "rem", 16d);

    private SvgValues() {}

    /** A number of which the size is within bounds. */
    static double number(String text) {
        double number = Double.parseDouble(text);
        if (!(Math.abs(number) <= LARGEST)) {
            throw new SvgTooLarge(text);
        }
        return number;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && !Double.isNaN(number(text));
    }

    /** A number, or so many of a hundred. */
    static boolean isShare(String text) {
        return isNumber(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }

    /** A number that is not less than nothing. */
    static boolean isAmount(String text) {
        return !text.startsWith("-") && isNumber(text);
    }

    static boolean isLength(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches()
                ? !Double.isNaN(number(length.group(1)))
                : WORD.matcher(text).matches();
    }

    /** A comma stands between two values. */
    static boolean hasLooseComma(String value) {
        return LOOSE_COMMA.matcher(value).find();
    }

    /** A length that is not less than nothing. */
    static boolean isSize(String text) {
        return !text.startsWith("-") && isLength(text);
    }

    /** A list of values between spaces or commas. */
    static String[] list(String text) {
        return BETWEEN.split(text, -1);
    }

    static double[] numbers(String text) {
        return text.isEmpty()
                ? new double[0]
                : Stream.of(list(text))
                        .filter(SvgValues::isNumber)
                        .mapToDouble(SvgValues::number)
                        .toArray();
    }

    /**
     * A length in points; nothing when it is a word.
     *
     * @param whole what a percentage is a part of
     */
    static Optional<Double> length(String text, double whole) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return Optional.empty();
        }
        String unit = length.group(2) == null ? "px" : length.group(2);
        double factor = unit.equals("%") ? whole / 100 : UNITS.getOrDefault(unit, 1d);
        return Optional.of(number(length.group(1)) * factor);
    }

    /** The name of the element that a value leads to. */
    static Optional<String> linked(String value) {
        Matcher link = LINKED.matcher(value);
        return link.matches() ? Optional.of(link.group(1).strip()) : Optional.empty();
    }

    /** What a paint becomes when it leads nowhere. */
    static String otherwise(String value) {
        Matcher link = LINKED.matcher(value);
        return link.matches() ? link.group(2) : "";
    }
}
