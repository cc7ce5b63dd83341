package be.huisvanhetkind.format;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Node;
import java.util.Map;
import java.util.Optional;

/**
 * A file in which some fields say something else: every other line keeps its letters, its remarks
 * and its line end.
 */
public final class Amended {
    private Amended() {}

    /**
     * @param file its whole text
     * @param front the same, as it was read
     * @param fields what some fields become; nothing for one that goes
     * @param body what stands below the fields; when it says the same, it keeps its letters
     */
    public static String with(
            String file,
            FrontMatter front,
            Form form,
            Map<String, Optional<Node>> fields,
            String body) {
        Cut cut = Cut.fenced(file, front.bodyLine());
        String yaml = cut.yaml();
        if (!fields.isEmpty()) {
            FieldLines lines = new FieldLines(yaml.lines().toList(), front.kop(), form);
            fields.forEach(
                    (key, value) ->
                            value.ifPresentOrElse(
                                    node -> lines.write(key, node), () -> lines.remove(key)));
            yaml = lines.text();
        }
        String whole = cut.with(yaml);
        return plain(body).equals(plain(front.body())) ? whole : rewritten(whole, cut, body);
    }

    /** Whether two values say the same; the order of fields means nothing, that of items does. */
    public static boolean same(Node one, Node other, Form form) {
        return Woven.same(Woven.fresh(one), other, form);
    }

    private static String rewritten(String file, Cut cut, String body) {
        int fence = cut.after().indexOf('\n') + 1;
        String after = fence == 0 ? cut.after() + cut.lineEnd() : cut.after().substring(0, fence);
        String text = body.replace("\r\n", "\n").strip().replace("\n", cut.lineEnd());
        String below = text.isEmpty() ? "" : cut.lineEnd() + text + cut.lineEnd();
        return file.substring(0, file.length() - cut.after().length()) + after + below;
    }

    /** As a browser sends it back: line ends are its own, and those around it are not seen. */
    private static String plain(String body) {
        return body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
