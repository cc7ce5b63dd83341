package be.huisvanhetkind.content;

import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.types.ContentType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The shortest file of a type that is right, cut out of its example: what must be there, and of a
 * group at most two values more that tell by themselves that they were made up.
 */
public final class Starter {
    private static final int TELLING = 2;

    private final ContentType<?> type;
    private final BitSet gone = new BitSet();
    private final List<String> lines;
    private final FrontMatter example;

    private Starter(ContentType<?> type, FrontMatter example, List<String> lines) {
        this.type = type;
        this.example = example;
        this.lines = lines;
    }

    /** The text of a new file; fields that are left out are named in a comment. */
    public static String of(ContentType<?> type, FrontMatter example, List<String> lines) {
        return new Starter(type, example, lines).text();
    }

    private String text() {
        int fence = example.bodyLine() - 1;
        List<Entry> entries = example.kop().entries();
        List<Entry> kept = entries.stream().filter(this::mustStay).toList();
        cut(entries, kept, fence);
        kept.forEach(entry -> shorten(entry, end(entries, entry, fence)));
        List<String> text = new ArrayList<>();
        for (int line = 1; line < fence; line++) {
            if (!gone.get(line) && !isRemark(lines.get(line - 1))) {
                text.add(lines.get(line - 1));
            }
        }
        asked(kept).forEach(text::add);
        text.addAll(lines.subList(fence - 1, lines.size()));
        return String.join("\n", text) + "\n";
    }

    private Stream<String> asked(List<Entry> kept) {
        List<String> keys = kept.stream().map(entry -> entry.key().text()).toList();
        return Stream.concat(
                Stream.of("", "# Dit kan er nog bij. Haal het hekje weg en schrijf wat klopt."),
                type.fields().stream()
                        .filter(field -> !keys.contains(field.key()))
                        .filter(field -> !field.key().equals(ContentType.HERKOMST))
                        .map(field -> "# " + field.key() + ": " + field.help()));
    }

    private boolean mustStay(Entry entry) {
        return type.beginning().contains(entry.key().text())
                || isRequired(type.fields(), entry.key().text());
    }

    private static boolean isRequired(List<Field<?>> fields, String key) {
        return fields.stream().anyMatch(field -> field.required() && field.key().equals(key));
    }

    private static int line(Entry entry) {
        return entry.key().place().line();
    }

    /** Where the lines of an entry end: before the next, or with the group. */
    private static int end(List<Entry> entries, Entry entry, int end) {
        int at = entries.indexOf(entry) + 1;
        return at < entries.size() ? line(entries.get(at)) : end;
    }

    private void cut(List<Entry> entries, List<Entry> kept, int end) {
        entries.stream()
                .filter(entry -> !kept.contains(entry))
                .forEach(entry -> gone.set(line(entry), end(entries, entry, end)));
    }

    /** The example's own remark about what may go, and the empty line above it. */
    private static boolean isRemark(String line) {
        return line.isBlank() || line.startsWith("# Wat hieronder staat");
    }

    private void shorten(Entry entry, int end) {
        List<Field<?>> group =
                type.fields().stream()
                        .filter(field -> field.key().equals(entry.key().text()))
                        .flatMap(field -> inside(field).stream())
                        .toList();
        shorten(entry.value(), group, end);
    }

    private static List<Field<?>> inside(Field<?> field) {
        List<Field<?>> group = field.kind().group();
        return group.isEmpty() ? field.kind().groups() : group;
    }

    private void shorten(Node value, List<Field<?>> group, int end) {
        if (value instanceof Sequence list && list.items().get(0) instanceof Mapping first) {
            int next = list.items().size() > 1 ? list.items().get(1).place().line() : end;
            gone.set(next, end);
            shorten(first, group, next);
        } else if (value instanceof Mapping mapping) {
            List<Entry> all = mapping.entries();
            int first = mapping.place().line();
            List<Entry> more = all.stream().filter(Starter::isTelling).limit(TELLING).toList();
            Predicate<Entry> stays = one -> line(one) == first || more.contains(one);
            Predicate<Entry> must = one -> isRequired(group, one.key().text());
            cut(all, all.stream().filter(stays.or(must)).toList(), end);
        }
    }

    private static boolean isTelling(Entry entry) {
        return entry.value() instanceof Scalar said && Invented.isTelling(said.text());
    }
}
