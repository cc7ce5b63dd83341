package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.LinkOnveilig;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Blocks only AsciiDoc has, told with elements every markup has. */
final class AsciidocBlocks {
    private static final Map<String, String> LABELS =
            Map.of(
                    "note",
                    "Goed om te weten",
                    "tip",
                    "Tip",
                    "important",
                    "Belangrijk",
                    "warning",
                    "Let op",
                    "caution",
                    "Let op");

    private static final Evaluator ADMONITION = QueryParser.parse("div.admonitionblock");
    private static final Evaluator TITLE = QueryParser.parse("div.title, caption.title");
    private static final Evaluator ATTRIBUTION =
            QueryParser.parse("div.quoteblock > div.attribution");
    private static final Evaluator INCLUDE = QueryParser.parse("a.include");
    private static final Evaluator QUOTE = QueryParser.parse("div.quoteblock > blockquote");
    private static final Evaluator STRUCK = QueryParser.parse("span.line-through");

    private AsciidocBlocks() {}

    static void normalize(Element body, Body source) {
        for (Element include : body.select(INCLUDE)) {
            String file = include.attr("href");
            source.findings()
                    .accept(
                            new LinkOnveilig(
                                    source.find("include::" + file),
                                    file,
                                    "een ander bestand invoegen kan niet"));
            include.remove();
        }
        for (Element block : body.select(ADMONITION)) {
            admonition(block);
        }
        body.select(TITLE).forEach(AsciidocBlocks::title);
        body.select(ATTRIBUTION).forEach(attribution -> attribution.tagName("p"));
        for (Element quote : body.select(QUOTE)) {
            if (quote.children().stream().noneMatch(Element::isBlock)) {
                quote.html("<p>" + quote.html() + "</p>");
            }
        }
        body.select(STRUCK).forEach(struck -> struck.tagName("del"));
    }

    /** A title is a paragraph; that of a table stands before it, because in a table it may not. */
    private static void title(Element title) {
        Element table = title.parent();
        boolean isCaption = title.nameIs("caption");
        title.tagName("p").wrap("<div></div>");
        if (isCaption && table != null) {
            table.before(title);
        }
    }

    private static void admonition(Element block) {
        Element content = block.selectFirst("td.content");
        if (content == null) {
            return;
        }
        Element quote = new Element("blockquote");
        String label =
                LABELS.entrySet().stream()
                        .filter(entry -> block.hasClass(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("Let op");
        quote.appendElement("p").appendElement("strong").text(label);
        if (content.selectFirst("p") == null) {
            quote.appendElement("p").html(content.html());
        } else {
            quote.append(content.html());
        }
        block.replaceWith(quote);
    }
}
