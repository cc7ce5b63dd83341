package be.huisvanhetkind.content.markup;

import java.util.Map;
import org.jsoup.nodes.Element;

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

    private AsciidocBlocks() {}

    static void normalize(Element body) {
        for (Element block : body.select("div.admonitionblock")) {
            admonition(block);
        }
        body.select("div.title, caption.title")
                .forEach(title -> title.tagName("p").wrap("<div></div>"));
        body.select("div.quoteblock > div.attribution")
                .forEach(attribution -> attribution.tagName("p"));
        body.select("span.line-through").forEach(struck -> struck.tagName("del"));
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
