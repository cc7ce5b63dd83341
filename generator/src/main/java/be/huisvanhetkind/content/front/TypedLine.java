package be.huisvanhetkind.content.front;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line the YAML parser stumbled over, as its author sees it: often that tells more than what the
 * parser says.
 *
 * @param number from 0
 */
record TypedLine(int number, String text) {
    /** {@code titel:Babbelcafé}; not {@code https://…} and no hour, which are values. */
    private static final Pattern WITHOUT_SPACE = Pattern.compile("[a-z_]+:[^\\s/:].*");

    /** {@code titel: Praten: hoe doe je dat}. */
    private static final Pattern COLON_IN_VALUE =
            Pattern.compile("((?:- +)*[a-z_]+: +)([^\"'\\[{&*!|>].*:(?: .*)?)");

    private static final Pattern BULLET = Pattern.compile("[•·▪‣◦–—\\uf0b7*](?:\\s.*)?");

    /** The line of a problem and the one before it, where they are there. */
    static List<TypedLine> at(String yaml, int problem) {
        List<String> lines = yaml.lines().toList();
        return List.of(problem, problem - 1).stream()
                .filter(line -> line >= 0 && line < lines.size())
                .map(line -> new TypedLine(line, lines.get(line)))
                .toList();
    }

    boolean lacksSpace() {
        return WITHOUT_SPACE.matcher(text.strip()).matches();
    }

    /** Whether it begins as an item of a list does in a word processor. */
    boolean isBullet() {
        return BULLET.matcher(text.strip()).matches();
    }

    /** Whether its value stands between marks that do not count. */
    boolean isCurly() {
        return value().filter(value -> CurlyQuotes.isCurly(value.charAt(0))).isPresent();
    }

    /** The line as it should be, when there is a colon in its value. */
    Optional<String> quoted() {
        Matcher matcher = COLON_IN_VALUE.matcher(text.strip());
        return matcher.matches() && matcher.group(2).indexOf('"') < 0
                ? Optional.of(matcher.group(1) + '"' + CurlyQuotes.stripped(matcher.group(2)) + '"')
                : Optional.empty();
    }

    private Optional<String> value() {
        Matcher matcher = COLON_IN_VALUE.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }
}
