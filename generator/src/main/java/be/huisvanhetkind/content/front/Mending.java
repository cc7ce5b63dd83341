package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.findings.TeDiepGenest;
import be.huisvanhetkind.content.findings.VeldDubbel;
import be.huisvanhetkind.content.node.HiddenSigns;
import be.huisvanhetkind.content.node.Quoting;
import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the line an author meant where YAML cannot be read. Every way to write it is tried: one
 * that helps is read without a finding on that line, and nothing before it is worse.
 *
 * @param firstLine the line of the file the YAML begins on
 * @param reader what is found in other YAML
 */
record Mending(List<String> lines, int firstLine, Function<String, List<Finding>> reader) {
    private static final Pattern FIELD = Pattern.compile("( *(?:- +)*[A-Za-z_]+: +)(\\S.*?)\\s*");
    private static final Pattern NO_SPACE = Pattern.compile("( *(?:- +)*[a-z_]+:)([^\\s/:].*)");
    private static final Pattern NO_SPACE_BEHIND_DASH = Pattern.compile("( *)-([a-z_]+:.*)");
    private static final Pattern EQUALS = Pattern.compile("( *(?:- +)*[A-Za-z_]+) *= *(\\S.*)");
    private static final Pattern NO_COLON = Pattern.compile("( *(?:- +)*[a-z_]+) +(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("( *)[•·▪‣◦–—\\uf0b7*]\\s*(\\S.*)");
    private static final Pattern ODD = Pattern.compile("[\\p{Zs}&&[^ ]]");

    /** A word of which only the end is written. */
    private static final Pattern WORD = Pattern.compile("'[a-z]{1,2} ");

    /**
     * {@code "Kom" of "ga"}: the marks belong to words; in {@code "Kom "nu" hier"} the outer do
     * not.
     */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\\S\" .*\".*\"");

    /** More of the same is told and not tried. */
    private static final int MOST = 20;

    /** The same findings, with what to write where that is known. */
    List<Finding> of(List<Finding> findings) {
        return findings.size() > MOST
                ? findings
                : findings.stream().map(found -> better(found, findings)).toList();
    }

    private Finding better(Finding found, List<Finding> all) {
        int at = found.place().line() - firstLine;
        if (at < 0 || at >= lines.size() || found instanceof TeDiepGenest) {
            return found;
        }
        Optional<Correction> better =
                found instanceof VeldDubbel twice
                        ? dropped(at, twice.eersteRegel() - firstLine)
                        : written(at, all);
        return better.<Finding>map(one -> new Corrected(found, one)).orElse(found);
    }

    /** A line that is there twice. */
    private Optional<Correction> dropped(int at, int first) {
        boolean isSame = lines.get(at).equals(lines.get(first));
        boolean isWhole = FIELD.matcher(lines.get(at)).matches();
        return Optional.of(new Correction(firstLine + at, firstLine + at, List.of(), true))
                .filter(one -> isSame && isWhole);
    }

    private Optional<Correction> written(int at, List<Finding> all) {
        Predicate<String> helps = line -> helps(at, line, all);
        Optional<Correction> sure = candidates(at).filter(helps).findFirst().map(of(at, true));
        return sure.or(() -> guess(at).filter(helps).findFirst().map(of(at, false)))
                .or(() -> above(at - 1, all));
    }

    /** YAML tells of a name without a colon, or a dash without a space, only on the line below. */
    private Optional<Correction> above(int at, List<Finding> all) {
        if (at < 0) {
            return Optional.empty();
        }
        Stream<String> named = replaced(EQUALS, lines.get(at), "$1: $2");
        Stream<String> spaced = replaced(NO_SPACE_BEHIND_DASH, lines.get(at), "$1- $2");
        return Stream.concat(named.map(Mending::lowerCaseName), spaced)
                .filter(line -> helps(at, line, all))
                .filter(line -> after(at, line).size() < all.size())
                .findFirst()
                .map(of(at, true));
    }

    private static String lowerCaseName(String field) {
        int colon = field.indexOf(':');
        return field.substring(0, colon).toLowerCase(Locale.ROOT) + field.substring(colon);
    }

    private Function<String, Correction> of(int at, boolean isSure) {
        int line = firstLine + at;
        return better -> new Correction(line, line, List.of(better), isSure);
    }

    private boolean helps(int at, String line, List<Finding> before) {
        if (line.equals(lines.get(at))) {
            return false;
        }
        List<Finding> after = after(at, line);
        int number = firstLine + at;
        boolean isGood = after.stream().noneMatch(one -> one.place().line() == number);
        boolean isLater = after.stream().noneMatch(one -> one.place().line() < number);
        return isGood && (isLater || after.size() < before.size());
    }

    /** What is found when a line is another one. */
    private List<Finding> after(int at, String line) {
        List<String> now = new ArrayList<>(lines);
        now.set(at, line);
        return reader.apply(String.join("\n", now) + "\n");
    }

    /** Ways to write a line that keep every word of it. */
    private Stream<String> candidates(int at) {
        String line = lines.get(at);
        return Stream.of(
                        Stream.of(spaces(line), signs(line)),
                        replaced(NO_SPACE, line, "$1 $2"),
                        replaced(NO_SPACE_BEHIND_DASH, line, "$1- $2"),
                        replaced(EQUALS, line, "$1: $2"),
                        replaced(BULLET, line, "$1- $2"),
                        values(line),
                        aligned(at))
                .flatMap(some -> some);
    }

    private static String spaces(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String plain = indent.replace("\t", "  ") + line.substring(indent.length());
        return ODD.matcher(plain).replaceAll(" ").stripTrailing();
    }

    private static String signs(String line) {
        return line.codePoints()
                .filter(sign -> !HiddenSigns.areIn(Character.toString(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Stream<String> replaced(Pattern pattern, String line, String better) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Stream.of(matcher.replaceFirst(better)) : Stream.empty();
    }

    /** The value between marks. */
    private static Stream<String> values(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return Stream.empty();
        }
        String value = field.group(2);
        Stream<String> closed = closed(value).stream();
        return Stream.concat(closed, Stream.of(quoted(inner(value))))
                .map(better -> field.group(1) + better);
    }

    /**
     * A list or a group whose brackets are not all there; what stands behind a dash is a sentence
     * when it has more than one word.
     */
    private static Optional<String> closed(String value) {
        if (value.startsWith("- ")) {
            String item = value.substring(2).strip();
            return Optional.of(item.indexOf(' ') < 0 ? "[" + item + "]" : item);
        }
        char open = value.charAt(0);
        char close = open == '[' ? ']' : '}';
        boolean lacks = (open == '[' || open == '{') && value.indexOf(close) < 0;
        return lacks ? Optional.of(value + close) : Optional.empty();
    }

    /** What stands between marks that do not do; an apostrophe that begins a word is none. */
    private static String inner(String value) {
        char first = value.charAt(0);
        if (CurlyQuotes.isCurly(first)) {
            return CurlyQuotes.stripped(value);
        }
        boolean isMark = first == '"' || first == '\'';
        boolean closes = value.length() > 2 && value.charAt(value.length() - 1) == first;
        if (isMark
                && closes
                && !WORD.matcher(value).lookingAt()
                && !QUOTED.matcher(value).matches()) {
            return value.substring(1, value.length() - 1);
        }
        return first == '"' && value.indexOf('"', 1) < 0 ? value.substring(1) : value;
    }

    private static String quoted(String text) {
        return text.indexOf('"') >= 0 && text.indexOf('\'') < 0
                ? "'" + text + "'"
                : Quoting.quoted(text);
    }

    /** As far from the left as the field above, which has a value and so no fields below it. */
    private Stream<String> aligned(int at) {
        String line = lines.get(at);
        int indent = line.length() - line.stripLeading().length();
        return column(at).filter(column -> indent > column).stream()
                .map(column -> " ".repeat(column) + line.strip());
    }

    /** The column of the field above, when it and this line are fields with a value. */
    private Optional<Integer> column(int at) {
        Matcher above = FIELD.matcher(at == 0 ? "" : lines.get(at - 1));
        if (!above.matches() || !FIELD.matcher(lines.get(at).replace("\t", " ")).matches()) {
            return Optional.empty();
        }
        String name = above.group(1).strip().replaceFirst("^[- ]+", "");
        return Optional.of(above.group(1).replace('-', ' ').indexOf(name));
    }

    /** A name without a colon; or a field that is nearer to the one above it than to the margin. */
    private Stream<String> guess(int at) {
        String line = lines.get(at);
        int indent = line.length() - line.stripLeading().length();
        return Stream.concat(
                replaced(NO_COLON, line, "$1: $2"),
                column(at)
                        .filter(column -> line.startsWith("\t") || 2 * indent > column)
                        .map(column -> " ".repeat(column) + line.strip())
                        .stream());
    }
}
