package be.huisvanhetkind.content.media.svg;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Looks at a published drawing with another reader: everything in it that does more than draw. */
final class SvgJudge {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "symbol",
                    "use",
                    "title",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "textPath",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask",
                    "pattern",
                    "marker",
                    "filter",
                    "feBlend",
                    "feColorMatrix",
                    "feComponentTransfer",
                    "feFuncR",
                    "feFuncG",
                    "feFuncB",
                    "feFuncA",
                    "feComposite",
                    "feDropShadow",
                    "feFlood",
                    "feGaussianBlur",
                    "feMerge",
                    "feMergeNode",
                    "feMorphology",
                    "feOffset");

    private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\(([^()]*)\\)?");
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "rgb",
                    "rgba",
                    "hsl",
                    "hsla",
                    "matrix",
                    "translate",
                    "scale",
                    "rotate",
                    "skewx",
                    "skewy");
    private static final Pattern OWN = Pattern.compile("#a\\d+");
    private static final Pattern STYLE =
            Pattern.compile("(?:(?:mix-blend-mode|isolation):[\\w-]+;?)+");

    private final List<String> found = new ArrayList<>();

    private SvgJudge() {}

    static List<String> judge(byte[] drawing) throws Exception {
        SvgJudge judge = new SvgJudge();
        Node document =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(drawing));
        if (document.getChildNodes().getLength() != 1) {
            judge.found.add("something beside the drawing");
        }
        judge.look(document.getFirstChild());
        return judge.found;
    }

    private void look(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return;
        }
        boolean isKnown =
                node.getNodeType() == Node.ELEMENT_NODE
                        && ELEMENTS.contains(node.getNodeName())
                        && "http://www.w3.org/2000/svg".equals(node.getNamespaceURI());
        if (!isKnown) {
            found.add(node.toString());
            return;
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child);
        }
    }

    private void attribute(String name, String value) {
        if (name.equals("xmlns")) {
            return;
        }
        boolean isGood =
                switch (name) {
                    case "href" -> OWN.matcher(value).matches();
                    case "id" -> OWN.matcher("#" + value).matches();
                    case "style" -> STYLE.matcher(value).matches();
                    default ->
                            !name.startsWith("on")
                                    && !name.equals("class")
                                    && FUNCTION.matcher(value)
                                            .results()
                                            .allMatch(one -> isGood(one.group(1), one.group(2)))
                                    && !value.matches("(?s).*[\\\\:;@<>{}].*");
                };
        if (!isGood) {
            found.add(name + "=" + value);
        }
    }

    private static boolean isGood(String function, String argument) {
        String name = function.toLowerCase(java.util.Locale.ROOT);
        return name.equals("url") ? OWN.matcher(argument).matches() : FUNCTIONS.contains(name);
    }
}
