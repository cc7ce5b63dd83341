package be.huisvanhetkind.content.front;

import java.util.List;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds letters that YAML cannot do anything with. */
final class Letters {
    /** More of the same tells an author nothing new. */
    private static final int AT_MOST = 20;

    private Letters() {}

    /** A place in the YAML, both counted from 0; columns in characters. */
    record Spot(int line, int column) {}

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

    /** The first character that YAML cannot hold. */
    static Spot strange(String yaml) {
        int offset = 0;
        while (offset < yaml.length() && StreamReader.isPrintable(yaml.codePointAt(offset))) {
            offset += Character.charCount(yaml.codePointAt(offset));
        }
        int lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
        int line = (int) yaml.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Spot(line, yaml.codePointCount(lineStart, offset));
    }
}
