package be.huisvanhetkind.format;

import be.huisvanhetkind.finding.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which lines were corrected; the other lines, and how each line ends, stay. */
public final class Mended {
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");
    private static final String MARK = "\ufeff";

    private Mended() {}

    /** The text with every correction that touches no line of another; the rest waits. */
    public static String with(String text, List<Correction> corrections) {
        String mark = text.startsWith(MARK) ? MARK : "";
        List<String> lines = lines(text.substring(mark.length()));
        int free = Integer.MAX_VALUE;
        List<Correction> fromBelow =
                corrections.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Correction::last).reversed())
                        .toList();
        for (Correction one : fromBelow) {
            if (one.last() < free && one.last() <= lines.size()) {
                write(one, lines);
                free = one.first();
            }
        }
        return mark + String.join("", lines);
    }

    private static void write(Correction one, List<String> lines) {
        String last = lines.get(one.last() - 1);
        String end = last.substring(last.stripTrailing().length()).replaceAll("[^\r\n]", "");
        List<String> old = lines.subList(one.first() - 1, one.last());
        old.clear();
        old.addAll(one.lines().stream().map(line -> line + end).toList());
    }

    /** Each with its end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find() && matcher.end() > matcher.start()) {
            lines.add(matcher.group());
        }
        return lines;
    }
}
