package be.huisvanhetkind.content.media.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps of a drawing what the tables know, with the styles of each element as its attributes. What
 * means nothing falls away; what could do something else than draw is refused.
 */
final class SvgCleaner {
    private final SvgStyles styles = new SvgStyles();

    private SvgCleaner() {}

    static SvgNode clean(SvgNode root) throws SvgRefused {
        SvgCleaner cleaner = new SvgCleaner();
        cleaner.readStyles(root);
        return cleaner.clean(root, new ArrayList<>());
    }

    private void readStyles(SvgNode node) throws SvgRefused {
        if (node.name().equals("style")) {
            StringBuilder sheet = new StringBuilder();
            node.children().forEach(piece -> sheet.append(piece.text()));
            styles.read(sheet.toString(), node.line());
            return;
        }
        for (SvgNode child : node.children()) {
            readStyles(child);
        }
    }

    private SvgNode clean(SvgNode node, List<SvgNode> within) throws SvgRefused {
        Map<String, String> attributes = attributes(node);
        if (!styles.isEmpty()) {
            attributes.putAll(styles.of(node, within));
        }
        attributes.putAll(SvgSaying.declarations(node.get("style"), node.line()));
        List<SvgNode> children = new ArrayList<>();
        within.add(node);
        for (SvgNode child : node.children()) {
            if (child.isText()) {
                children.add(child);
            } else if (SvgElements.mayHold(node.name(), child.name())
                    && !child.name().equals("style")) {
                children.add(clean(child, within));
            }
        }
        within.remove(within.size() - 1);
        return node.with(attributes, children);
    }

    private static Map<String, String> attributes(SvgNode node) throws SvgRefused {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : node.attributes().entrySet()) {
            String name = one.getKey();
            if (!name.equals("style") && !name.equals("class") && !name.startsWith("data-")) {
                SvgSaying.keep(name, one.getValue(), node.line())
                        .ifPresent(good -> kept.put(name, good));
            }
        }
        return kept;
    }
}
