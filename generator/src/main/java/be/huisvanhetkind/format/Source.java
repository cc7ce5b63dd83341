package be.huisvanhetkind.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML as it was typed; places in it are counted in code points, as the parser does. */
final class Source {
    private final int[] points;

    Source(String yaml) {
        this.points = yaml.codePoints().toArray();
    }

    static Mark start(Node node) {
        return node.getStartMark().orElseThrow();
    }

    static Mark end(Node node) {
        return node.getEndMark().orElseThrow();
    }

    String text(int from, int to) {
        return new String(points, from, to - from);
    }

    int endOfLine(int from) {
        int end = from;
        while (end < points.length && points[end] != '\n') {
            end++;
        }
        return end;
    }

    /**
     * The comments and empty lines outside of texts. What no text covers is only signs, white space
     * and comments, so that a hash there always begins a comment.
     */
    List<Note> notes(BitSet texts) {
        List<Note> notes = new ArrayList<>();
        int line = 0;
        for (int start = 0; start < points.length; start = endOfLine(start) + 1, line++) {
            int end = endOfLine(start);
            int at = start;
            while (at < end && (points[at] != '#' || texts.get(at))) {
                at++;
            }
            boolean ownLine = !texts.get(start) && text(start, at).isBlank();
            if (at < end) {
                String comment = text(at, end).stripTrailing();
                notes.add(new Note(at, line, at - start, ownLine, comment));
            } else if (ownLine) {
                notes.add(new Note(start, line, -1, true, ""));
            }
        }
        return withColumns(notes);
    }

    private static List<Note> withColumns(List<Note> notes) {
        List<Note> placed = new ArrayList<>(notes);
        for (int i = placed.size() - 2; i >= 0; i--) {
            Note note = placed.get(i);
            Note next = placed.get(i + 1);
            if (note.isBlank() && next.ownLine() && next.line() == note.line() + 1) {
                placed.set(i, new Note(note.index(), note.line(), next.column(), true, ""));
            }
        }
        return placed;
    }
}
