package be.huisvanhetkind.content.markup;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The words of a body in one form: white space, apostrophes, ellipses and dashes; code stays as it
 * was typed.
 */
final class Texts {
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\n\\t]{2,}|[\\n\\t]");

    /** Soft hyphens, and joints without width that come along from a word processor. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{L})'(?=\\p{L})|(?<![\\p{L}'])'(?=[stnkm]\\b)");
    private static final Set<String> BLOCKS =
            Set.of(
                    "body",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "blockquote",
                    "li",
                    "dd",
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "dt",
                    "th",
                    "td");

    private Texts() {}

    static void normalize(Element body) {
        NodeTraversor.traverse((node, depth) -> text(node), body);
        trim(body);
    }

    /** Where a wrapper was, two texts touch; together they are trimmed as one. */
    static void join(Element body) {
        for (Element element : body.getAllElements()) {
            for (TextNode text : List.copyOf(element.textNodes())) {
                if (text.previousSibling() instanceof TextNode before) {
                    before.text(before.getWholeText() + text.getWholeText());
                    text.remove();
                }
            }
        }
    }

    /** One form of white space, apostrophe, ellipsis and dash; not inside code. */
    private static void text(Node node) {
        if (node instanceof TextNode text && !isCode(text)) {
            String typed = text.getWholeText();
            String written =
                    curl(fold(INVISIBLE.matcher(typed).replaceAll("")))
                            .replace("...", "…")
                            .replace(" -- ", " – ")
                            .replace("\u2009—\u2009", " – ");
            if (!written.equals(typed)) {
                text.text(written);
            }
        }
    }

    private static String fold(String text) {
        boolean plain = text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !text.contains("  ");
        return plain ? text : WHITE_SPACE.matcher(text).replaceAll(" ");
    }

    private static String curl(String text) {
        return text.indexOf('\'') < 0 ? text : APOSTROPHE.matcher(text).replaceAll("’");
    }

    private static boolean isCode(TextNode text) {
        for (Element parent = text.parent(); parent != null; parent = parent.parent()) {
            if (parent.nameIs("pre") || parent.nameIs("code")) {
                return true;
            }
        }
        return false;
    }

    /** White space at the edge of a block means nothing. */
    private static void trim(Element body) {
        for (Element block : body.getAllElements()) {
            if (!BLOCKS.contains(block.tagName())) {
                continue;
            }
            for (TextNode text : List.copyOf(block.textNodes())) {
                boolean first = isEdge(text.previousSibling());
                boolean last = isEdge(text.nextSibling());
                String trimmed = text.getWholeText();
                trimmed = first ? trimmed.stripLeading() : trimmed;
                trimmed = last ? trimmed.stripTrailing() : trimmed;
                if (trimmed.isEmpty()) {
                    text.remove();
                } else {
                    text.text(trimmed);
                }
            }
        }
    }

    private static boolean isEdge(@Nullable Node neighbour) {
        return neighbour == null
                || neighbour instanceof Element element
                        && (element.isBlock() || element.nameIs("br"));
    }
}
