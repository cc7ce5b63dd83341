package be.huisvanhetkind.importing;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.node.Written;
import be.huisvanhetkind.content.shapes.HerkomstShape;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By which it is seen that a field still says what the source said: a few letters of a digest. */
final class Afdruk {
    private static final int LETTERS = 12;

    private Afdruk() {}

    static String of(Node node) {
        return of(Written.flow(node));
    }

    static String of(String text) {
        String plain = text.replace("\r\n", "\n").strip();
        return Digest.quick(plain.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS);
    }

    /** As a file keeps them: the name of a field, and behind it its letters. */
    static List<String> written(Map<String, String> perField) {
        return perField.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .toList();
    }

    /** Those a file keeps. */
    static Map<String, String> read(Map<String, Node> herkomst) {
        Map<String, String> perField = new LinkedHashMap<>();
        Node list = herkomst.get(HerkomstShape.AFDRUKKEN);
        List<Node> items =
                list instanceof Sequence all
                        ? all.items()
                        : list == null ? List.of() : List.of(list);
        for (Node item : items) {
            String[] parts = item instanceof Scalar one ? one.text().split("=", 2) : new String[0];
            if (parts.length == 2) {
                perField.put(parts[0], parts[1]);
            }
        }
        return perField;
    }
}
