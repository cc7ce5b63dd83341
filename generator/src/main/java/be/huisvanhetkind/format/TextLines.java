package be.huisvanhetkind.format;

import be.huisvanhetkind.format.Value.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The texts of a tree: which letters are theirs, and which lines their authors made of them. */
final class TextLines {
    private final Source source;

    TextLines(Source source) {
        this.source = source;
    }

    /** The code points that belong to a text, below a node. */
    BitSet covered(Node node) {
        BitSet covered = new BitSet();
        cover(node, covered);
        return covered;
    }

    private void cover(Node node, BitSet covered) {
        if (node instanceof ScalarNode scalar) {
            if (isBlock(scalar)) {
                int header = Source.start(scalar).getIndex();
                covered.set(header, header + header(scalar).length());
                covered.set(firstLine(scalar), endOfBlock(scalar));
            } else {
                covered.set(Source.start(scalar).getIndex(), Source.end(scalar).getIndex());
            }
        } else {
            ((CollectionNode<?>) node)
                    .getValue()
                    .forEach(
                            child -> {
                                if (child instanceof NodeTuple tuple) {
                                    cover(tuple.getKeyNode(), covered);
                                    cover(tuple.getValueNode(), covered);
                                } else {
                                    cover((Node) child, covered);
                                }
                            });
        }
    }

    Text text(ScalarNode node) {
        return isBlock(node)
                ? new Text(node.getValue(), true, newHeader(node), blockLines(node))
                : new Text(node.getValue(), node.isPlain(), "", brokenLines(node));
    }

    static boolean isBlock(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.FOLDED
                        || scalar.getScalarStyle() == ScalarStyle.LITERAL);
    }

    private int firstLine(ScalarNode node) {
        return Math.min(
                source.endOfLine(Source.start(node).getIndex()) + 1, Source.end(node).getIndex());
    }

    /** Empty lines below a text are no part of it, unless it says so with {@code +}. */
    private int endOfBlock(ScalarNode node) {
        int end = firstLine(node);
        for (String line : rawLines(node)) {
            end += line.codePointCount(0, line.length()) + 1;
        }
        return Math.min(end, Source.end(node).getIndex());
    }

    /** {@code >-}, {@code |}, {@code |2} …: what is typed before the first line. */
    private String header(ScalarNode node) {
        int start = Source.start(node).getIndex();
        return source.text(start, source.endOfLine(start)).split("[ \t]", 2)[0];
    }

    /** The lines of the text as typed, without the empty ones below it that do not count. */
    private List<String> rawLines(ScalarNode node) {
        int first = firstLine(node);
        String raw = source.text(first, Source.end(node).getIndex());
        List<String> lines = new ArrayList<>(List.of(raw.split("\n", -1)));
        if (!raw.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1); // the indentation of what comes below
        }
        boolean keeps = header(node).contains("+");
        while (!keeps && !lines.isEmpty() && last(node, lines).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private String last(ScalarNode node, List<String> lines) {
        return withoutIndentation(lines.get(lines.size() - 1), indentation(node, lines));
    }

    private List<String> blockLines(ScalarNode node) {
        List<String> lines = rawLines(node);
        int indentation = indentation(node, lines);
        return lines.stream().map(line -> withoutIndentation(line, indentation)).toList();
    }

    /** How far the text stands in: its first line may begin with spaces of its own. */
    private static int indentation(ScalarNode node, List<String> lines) {
        int typed =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .mapToInt(TextLines::spaces)
                        .findFirst()
                        .orElse(0);
        int own =
                node.getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .mapToInt(TextLines::spaces)
                        .findFirst()
                        .orElse(0);
        return Math.max(0, typed - own);
    }

    private static String withoutIndentation(String line, int indentation) {
        return line.substring(Math.min(spaces(line), indentation));
    }

    private static int spaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    /** A number tells how far the text stands in; needed only when it begins with a space. */
    private String newHeader(ScalarNode node) {
        String sign = header(node).replaceAll("\\d", "");
        boolean spaceFirst =
                blockLines(node).stream()
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .filter(line -> line.startsWith(" "))
                        .isPresent();
        return spaceFirst ? sign.charAt(0) + "2" + sign.substring(1) : sign;
    }

    /** The lines of a text that goes on below; nothing when it would mean something else there. */
    private List<String> brokenLines(ScalarNode node) {
        String raw = source.text(Source.start(node).getIndex(), Source.end(node).getIndex());
        if (!raw.contains("\n")) {
            return List.of();
        }
        String inner = node.isPlain() ? raw : raw.substring(1, raw.length() - 1);
        List<String> lines = inner.lines().map(String::strip).toList();
        return folded(lines).equals(node.getValue()) ? lines : List.of();
    }

    /** What lines of a folded text say: a line end is a space, an empty line is a line end. */
    private static String folded(List<String> lines) {
        StringBuilder text = new StringBuilder();
        boolean begun = false;
        for (String line : lines) {
            if (line.isEmpty()) {
                text.append('\n');
                begun = false;
            } else {
                text.append(begun ? " " : "").append(line);
                begun = true;
            }
        }
        return text.toString();
    }
}
