package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of a file as they were typed, and how a field of it is written anew: nothing else on
 * its lines changes, and a comment stays.
 */
public final class Manuscript {
    private final List<String> lines;

    Manuscript(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Other fields in the place of one whose value stands on the same line. */
    Optional<Correction> rewrite(Entry old, boolean isFlow, Rewrite better) {
        if (!(old.value() instanceof Scalar value) || !isWhole(old.key().place(), value, isFlow)) {
            return Optional.empty();
        }
        Place key = old.key().place();
        int end = value.place().column() - 1 + value.place().length();
        String before = before(key);
        String after = cut(key.line(), end);
        if (better.entries().isEmpty()) {
            return drop(key.line(), before, after, isFlow);
        }
        List<String> now = new ArrayList<>();
        if (isFlow) {
            now.add(before + Written.flow(better.entries()).collect(Collectors.joining(", ")));
        } else {
            better.entries().stream()
                    .flatMap(Written::block)
                    .forEach(line -> now.add((now.isEmpty() ? before : indent(key)) + line));
        }
        now.set(0, now.get(0) + after);
        return Optional.of(new Correction(key.line(), key.line(), now, better.isSure()));
    }

    /** Fields that were not there, below another or before it between braces; an example. */
    Optional<Correction> add(Entry above, List<Entry> more, boolean isFlow) {
        Place key = above.key().place();
        int line = isFlow ? key.line() : end(above);
        if (line > lines.size()) {
            return Optional.empty();
        }
        if (isFlow) {
            String fields = Written.flow(more).collect(Collectors.joining(", "));
            String now = before(key) + fields + ", " + cut(line, key.column() - 1);
            return Optional.of(new Correction(line, line, List.of(now), false));
        }
        List<String> now = new ArrayList<>(List.of(lines.get(line - 1)));
        more.stream().flatMap(Written::block).map(one -> indent(key) + one).forEach(now::add);
        return Optional.of(new Correction(line, line, now, false));
    }

    /** A value for a field of which only the name was written; an example. */
    Optional<Correction> fill(Entry empty, Entry better, boolean isFlow) {
        Place key = empty.key().place();
        if (key.line() > lines.size() || isFlow || isFollowed(key.line(), key.column() - 1)) {
            return Optional.empty();
        }
        List<String> now = new ArrayList<>();
        Written.block(better)
                .forEach(line -> now.add((now.isEmpty() ? before(key) : indent(key)) + line));
        String rest = cut(key.line(), key.column() - 1 + key.length());
        now.set(0, now.get(0) + rest.replaceFirst("^[^#]*(?=$| #)", ""));
        return Optional.of(new Correction(key.line(), key.line(), now, false));
    }

    /** Another name of a field. */
    Optional<Correction> rename(Scalar key, String name) {
        Place place = key.place();
        if (place.line() > lines.size()) {
            return Optional.empty();
        }
        String now = before(place) + name + cut(place.line(), place.column() - 1 + place.length());
        return Optional.of(new Correction(place.line(), place.line(), List.of(now), true));
    }

    /** Other values in the place of some on one line. */
    public Optional<Correction> replace(Map<Scalar, Meant> better) {
        List<Scalar> olds = new ArrayList<>(better.keySet());
        olds.sort(Comparator.comparing(Scalar::place).reversed());
        if (!olds.stream().allMatch(old -> isWhole(old.place(), old, true))) {
            return Optional.empty();
        }
        int number = olds.get(0).place().line();
        String line = lines.get(number - 1);
        String now = line;
        for (Scalar old : olds) {
            int end = old.place().column() - 1 + old.place().length();
            Node value = Objects.requireNonNull(better.get(old)).node();
            String behind = now.substring(line.length() - cut(number, end).length());
            now = before(old.place()) + Written.flow(value) + behind;
        }
        boolean isSure = better.values().stream().allMatch(Meant::isSure);
        return Optional.of(new Correction(number, number, List.of(now), isSure));
    }

    /**
     * One text in the place of what stands between the beginning of a key and the end of another.
     */
    Optional<Correction> join(Entry first, Entry last, Node value) {
        Place from = first.key().place();
        Place to = last.key().place();
        if (from.line() != to.line() || from.line() > lines.size()) {
            return Optional.empty();
        }
        String now =
                before(from)
                        + Written.flow(List.of(new Entry(first.key(), value)))
                                .findFirst()
                                .orElse("")
                        + cut(from.line(), to.column() - 1 + to.length());
        return Optional.of(new Correction(from.line(), from.line(), List.of(now), true));
    }

    /** A field further from the left, below the group before it. */
    Optional<Correction> indent(Entry group, Entry first, Entry last) {
        int from = first.key().place().line();
        int to = end(last);
        if (from != group.key().place().line() + 1 || to > lines.size()) {
            return Optional.empty();
        }
        List<String> now =
                lines.subList(from - 1, to).stream()
                        .map(line -> line.isBlank() ? line : "  " + line)
                        .toList();
        return Optional.of(new Correction(from, to, now, true));
    }

    /** A field that goes from where it stands to the end of a group, with everything between. */
    Optional<Correction> move(Entry moved, Entry group, Entry better) {
        int from = moved.key().place().line();
        int after = end(group);
        if (from <= after && from >= group.key().place().line() || after > lines.size()) {
            return Optional.empty();
        }
        List<String> goes = lines.subList(from - 1, end(moved));
        List<String> comes = shifted(moved, goes, better, " ".repeat(column(group)));
        int first = Math.min(from, after + 1);
        int last = Math.max(end(moved), after);
        List<String> now = new ArrayList<>(lines.subList(first - 1, last));
        if (from > after) {
            now.subList(from - first, end(moved) - first + 1).clear();
            now.addAll(0, comes);
        } else {
            now.addAll(comes);
            now.subList(0, goes.size()).clear();
        }
        return Optional.of(new Correction(first, last, now, true));
    }

    private static List<String> shifted(
            Entry moved, List<String> goes, Entry better, String indent) {
        if (moved.value() instanceof Scalar && goes.size() == 1) {
            return Written.block(better).map(line -> indent + line).toList();
        }
        String key = "^ *" + Pattern.quote(moved.key().text());
        String named = goes.get(0).replaceFirst(key, better.key().text());
        List<String> comes = new ArrayList<>(List.of(indent + named));
        goes.stream().skip(1).forEach(line -> comes.add(line.isBlank() ? line : indent + line));
        return comes;
    }

    /** Where the fields of a group begin, from 0. */
    private int column(Entry group) {
        String last = lines.get(end(group) - 1);
        return IntStream.range(0, last.length())
                .filter(at -> last.charAt(at) != ' ' && last.charAt(at) != '-')
                .findFirst()
                .orElse(0);
    }

    /** The last line of a field: those below it that begin further from the left. */
    private int end(Entry entry) {
        int column = entry.key().place().column() - 1;
        int end = entry.key().place().line();
        for (int line = end + 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            int indent = text.length() - text.stripLeading().length();
            boolean isInside = indent > column || text.startsWith("- ", column) && indent == column;
            if (!text.isBlank() && !isInside) {
                return end;
            }
            end = text.isBlank() ? end : line;
        }
        return end;
    }

    private Optional<Correction> drop(int line, String before, String after, boolean isFlow) {
        return isFlow || !before.isBlank() || !after.isBlank() || isFollowed(line, before.length())
                ? Optional.empty()
                : Optional.of(new Correction(line, line, List.of(), true));
    }

    /** Whether a value begins and ends on the line of its key. */
    private boolean isWhole(Place key, Scalar value, boolean isFlow) {
        int line = value.place().line();
        int end = value.place().column() - 1 + value.place().length();
        if (key.line() != line || line > lines.size() || length(line) < end) {
            return false;
        }
        String after = cut(line, end).strip();
        boolean isClosed = after.isEmpty() || after.startsWith("#") || after.startsWith("]");
        boolean isEnd = isClosed || isFlow && (after.startsWith(",") || after.startsWith("}"));
        return isEnd && (isFlow || !isFollowed(line, key.column() - 1));
    }

    /** Whether the next line belongs to this one. */
    private boolean isFollowed(int line, int column) {
        String next = line < lines.size() ? lines.get(line) : "";
        String text = next.stripLeading();
        return !text.isEmpty() && !text.startsWith("#") && next.length() - text.length() > column;
    }

    private int length(int line) {
        return lines.get(line - 1).codePointCount(0, lines.get(line - 1).length());
    }

    private String before(Place place) {
        String line = lines.get(place.line() - 1);
        return line.substring(0, line.offsetByCodePoints(0, place.column() - 1));
    }

    private String cut(int number, int column) {
        String line = lines.get(number - 1);
        return line.substring(line.offsetByCodePoints(0, column));
    }

    private static String indent(Place key) {
        return " ".repeat(key.column() - 1);
    }
}
