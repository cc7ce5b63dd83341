package be.huisvanhetkind.content.front;

import be.huisvanhetkind.content.node.HiddenSigns;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds letters that YAML cannot do anything with. */
final class HiddenLetters {
    /** More of the same tells an author nothing new. */
    private static final int AT_MOST = 20;

    /** A space that is not the one YAML counts, between the marks of a line or at its end. */
    private static final Pattern ODD_SPACE =
            Pattern.compile(
                    "^ *(?:- +)*(?:(?:-|[a-z_]+:) *)?([\\p{Zs}&&[^ ]])|([\\p{Zs}&&[^ ]])\\s*$");

    private static final Pattern ANY_ODD_SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");

    private HiddenLetters() {}

    /** A place in the YAML, both counted from 0; columns in characters. */
    record Spot(int line, int column) {}

    /**
     * A sign nobody sees.
     *
     * @param word the word it stands in
     */
    record Hidden(Spot spot, String word) {}

    /** The lines that are indented with a tab, the first twenty. */
    static List<Spot> tabs(String yaml) {
        List<String> lines = yaml.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(
                        number ->
                                lines.get(number).stripLeading().length()
                                        < lines.get(number).length())
                .mapToObj(number -> new Spot(number, indentation(lines.get(number)).indexOf('\t')))
                .filter(spot -> spot.column() >= 0)
                .limit(AT_MOST)
                .toList();
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** Where lines have a space at their marks that is no plain one, the first twenty. */
    static List<Spot> oddSpaces(String yaml) {
        if (!ANY_ODD_SPACE.matcher(yaml).find()) {
            return List.of();
        }
        List<String> lines = yaml.lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(number -> oddSpace(number, lines.get(number)))
                .limit(AT_MOST)
                .toList();
    }

    private static Stream<Spot> oddSpace(int number, String line) {
        Matcher matcher = ODD_SPACE.matcher(line);
        return matcher.find()
                ? Stream.of(
                        new Spot(
                                number,
                                line.codePointCount(
                                        0, Math.max(matcher.start(1), matcher.start(2)))))
                : Stream.empty();
    }

    /** The signs nobody sees, the first twenty. */
    static List<Hidden> hidden(String yaml) {
        return HiddenSigns.findIn(yaml, AT_MOST).stream()
                .map(found -> new Hidden(spot(yaml, found.offset()), found.word()))
                .toList();
    }

    /** The first character that YAML cannot hold. */
    static Spot strange(String yaml) {
        int offset = 0;
        while (offset < yaml.length() && StreamReader.isPrintable(yaml.codePointAt(offset))) {
            offset += Character.charCount(yaml.codePointAt(offset));
        }
        return spot(yaml, offset);
    }

    private static Spot spot(String yaml, int offset) {
        int lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
        int line = (int) yaml.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Spot(line, yaml.codePointCount(lineStart, offset));
    }
}
