package be.huisvanhetkind.format;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.format.Value.Collection;
import be.huisvanhetkind.format.Value.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of the fields of a file, in which one field is written at a time; the others keep every
 * letter. Lives as long as one file is written.
 */
public final class FieldLines {
    private final Form form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private List<String> tail = List.of();

    /** Nothing yet. */
    public FieldLines(Form form) {
        this.form = form;
    }

    /**
     * The fields of a file.
     *
     * @param yaml what stands between its fences, which was read as {@code kop}
     */
    public FieldLines(List<String> yaml, Mapping kop, Form form) {
        this(form);
        if (isOnLinesOfItsOwn(kop)) {
            cut(yaml, kop);
        } else {
            kop.entries().forEach(entry -> write(entry.key().text(), entry.value()));
        }
    }

    /** Whether no two fields share a line. */
    private static boolean isOnLinesOfItsOwn(Mapping kop) {
        Set<Integer> lines =
                kop.entries().stream()
                        .map(entry -> entry.key().place().line())
                        .collect(Collectors.toSet());
        return !kop.isFlow() && lines.size() == kop.entries().size();
    }

    private void cut(List<String> yaml, Mapping kop) {
        int begin = 0;
        for (Mapping.Entry entry : kop.entries()) {
            int line = entry.key().place().line() - 2; // below the fence, from 0
            int end = end(yaml, line);
            fields.put(entry.key().text(), new ArrayList<>(yaml.subList(begin, end)));
            begin = end;
        }
        tail = List.copyOf(yaml.subList(begin, yaml.size()));
    }

    /** Behind the lines below it that begin further from the left, or with a hyphen. */
    private static int end(List<String> yaml, int line) {
        int end = line + 1;
        for (int at = line + 1; at < yaml.size(); at++) {
            String text = yaml.get(at);
            if (text.startsWith(" ") && !text.isBlank() || text.startsWith("-")) {
                end = at + 1;
            } else if (!text.isBlank()) {
                return end;
            }
        }
        return end;
    }

    /** Whether a person may have left a remark in a field. */
    public boolean hasRemark(String key) {
        return lines(key).stream().anyMatch(line -> line.contains("#"));
    }

    /**
     * Writes a field where it stood, with the comments in it; one that was not there comes behind
     * those that are declared before it.
     */
    public void write(String key, Node node) {
        List<String> before = lines(key);
        List<String> blank = before.stream().takeWhile(String::isBlank).toList();
        List<String> lines = new ArrayList<>(blank);
        lines.addAll(written(key, node, String.join("\n", before)));
        if (before.isEmpty()) {
            insert(key, lines);
        } else {
            fields.put(key, lines);
        }
    }

    /** Takes a field away; remarks above it stay, as nobody can tell what they are about. */
    public void remove(String key) {
        List<String> remarks =
                lines(key).stream()
                        .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                        .toList();
        if (remarks.isEmpty()) {
            fields.remove(key);
        } else {
            fields.put(key, remarks);
        }
    }

    private List<String> lines(String key) {
        return fields.getOrDefault(key, List.of());
    }

    private List<String> written(String key, Node node, String before) {
        Optional<Entry> old =
                Formatter.read(before + "\n").flatMap(all -> all.entries().stream().findFirst());
        Entry entry =
                old.map(one -> with(one, Woven.of(one.value(), node, form.field(key))))
                        .orElseGet(() -> new Entry(key, List.of(), List.of(), Woven.fresh(node)));
        String text =
                Printer.print(new Collection(true, false, false, List.of(entry), List.of()), form);
        return text.lines().toList();
    }

    private static Entry with(Entry old, Value value) {
        return new Entry(old.key(), old.above(), old.behind(), value);
    }

    private void insert(String key, List<String> lines) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        Optional<String> above =
                all.keySet().stream()
                        .filter(other -> form.rank(other) < form.rank(key))
                        .max(Comparator.comparingInt(form::rank));
        fields.clear();
        if (above.isEmpty()) {
            fields.put(key, lines);
        }
        all.forEach(
                (other, its) -> {
                    fields.put(other, its);
                    if (above.filter(other::equals).isPresent()) {
                        fields.put(key, lines);
                    }
                });
    }

    /** What stands between the fences now. */
    public String text() {
        List<String> lines = new ArrayList<>();
        fields.values().forEach(lines::addAll);
        lines.addAll(tail);
        return String.join("\n", lines) + "\n";
    }
}
