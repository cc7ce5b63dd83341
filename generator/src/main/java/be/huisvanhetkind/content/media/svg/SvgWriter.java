package be.huisvanhetkind.content.media.svg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a drawing that was checked: elements, attributes and text, and nothing else. */
final class SvgWriter {
    private static final Set<String> STYLES = SvgElements.words(Grammar.STYLES);

    private final StringBuilder out = new StringBuilder();

    private SvgWriter() {}

    static byte[] write(SvgNode root) {
        SvgWriter writer = new SvgWriter();
        writer.element(root, " xmlns=\"http://www.w3.org/2000/svg\"");
        return writer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(SvgNode node, String first) {
        if (node.isText()) {
            out.append(escape(node.text()));
            return;
        }
        out.append('<').append(node.name()).append(first);
        attributes(node.attributes());
        if (node.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        node.children().forEach(child -> element(child, ""));
        out.append("</").append(node.name()).append('>');
    }

    private void attributes(Map<String, String> attributes) {
        List<String> styles = new ArrayList<>();
        attributes.forEach(
                (name, value) -> {
                    if (STYLES.contains(name)) {
                        styles.add(name + ":" + value);
                    } else {
                        attribute(name, value);
                    }
                });
        if (!styles.isEmpty()) {
            attribute("style", String.join(";", styles));
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
