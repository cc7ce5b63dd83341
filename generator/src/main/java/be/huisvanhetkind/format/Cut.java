package be.huisvanhetkind.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file cut around its YAML. The lines of the YAML end as the first line of the file does;
 * what stands behind it is not touched.
 *
 * @param before the byte order mark and the opening fence
 * @param yaml with {@code \n} at each line end
 * @param after the closing fence and the body
 * @param lineEnd how lines end in this file
 */
record Cut(String before, String yaml, String after, String lineEnd) {
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");
    private static final String MARK = "\ufeff";

    private record Line(String text, String end) {}

    /** A file that is nothing but YAML. */
    static Cut data(String file) {
        String mark = file.startsWith(MARK) ? MARK : "";
        List<Line> lines = lines(file.substring(mark.length()));
        return new Cut(mark, joined(lines), "", lineEnd(lines));
    }

    /**
     * A file with fences.
     *
     * @param bodyLine the line its body begins on, from 1
     */
    static Cut fenced(String file, int bodyLine) {
        String mark = file.startsWith(MARK) ? MARK : "";
        List<Line> lines = lines(file.substring(mark.length()));
        Line fence = lines.get(bodyLine - 2);
        StringBuilder after = new StringBuilder(fence.text().stripTrailing()).append(fence.end());
        lines.subList(bodyLine - 1, lines.size())
                .forEach(line -> after.append(line.text()).append(line.end()));
        return new Cut(
                mark + lines.get(0).text().stripTrailing() + lineEnd(lines),
                joined(lines.subList(1, bodyLine - 2)),
                after.toString(),
                lineEnd(lines));
    }

    /** The file with other YAML. */
    String with(String other) {
        return before + other.replace("\n", lineEnd) + after;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find() && matcher.end() > matcher.start()) {
            lines.add(new Line(matcher.group(1), matcher.group(2)));
        }
        return lines;
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private static String lineEnd(List<Line> lines) {
        return !lines.isEmpty() && lines.get(0).end().equals("\r\n") ? "\r\n" : "\n";
    }
}
