package be.huisvanhetkind.content.media.svg;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of a drawing, or a piece of text in one.
 *
 * @param name without prefix; empty for text
 * @param attributes in the order they were typed
 * @param text what a piece of text says
 * @param line where it stands in the file, counted from 1
 */
record SvgNode(
        String name,
        Map<String, String> attributes,
        List<SvgNode> children,
        String text,
        int line) {
    SvgNode {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    static SvgNode text(String text, int line) {
        return new SvgNode("", Map.of(), List.of(), text, line);
    }

    boolean isText() {
        return name.isEmpty();
    }

    /** The value of an attribute; empty when it has none. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    SvgNode with(Map<String, String> others, List<SvgNode> kept) {
        return new SvgNode(name, others, kept, text, line);
    }
}
