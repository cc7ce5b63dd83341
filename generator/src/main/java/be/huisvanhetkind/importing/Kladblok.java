package be.huisvanhetkind.importing;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of the fields of a file, in which one field is written at a time; the others keep every
 * letter. Lives as long as one file is written.
 */
final class Kladblok {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private List<String> tail = List.of();

    /** Nothing yet. */
    Kladblok() {}

    /**
     * The fields of a file.
     *
     * @param yaml what stands between its fences
     */
    Kladblok(List<String> yaml, Mapping kop) {
        List<Entry> entries = kop.entries();
        int begin = 0;
        for (Entry entry : entries) {
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
    boolean hasRemark(String key) {
        List<String> lines = fields.getOrDefault(key, List.of());
        return lines.stream().anyMatch(line -> line.contains("#"));
    }

    /** Writes a field where it stood, below the same empty line, else behind all others. */
    void write(String key, Node node) {
        List<String> before = fields.getOrDefault(key, List.of());
        List<String> lines = new ArrayList<>(before.stream().takeWhile(String::isBlank).toList());
        lines.addAll(Blokken.of(key, node));
        fields.put(key, lines);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        fields.values().forEach(lines::addAll);
        lines.addAll(tail);
        return String.join("\n", lines) + "\n";
    }
}
