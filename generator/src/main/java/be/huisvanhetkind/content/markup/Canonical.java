package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.HtmlVerwijderd;
import be.huisvanhetkind.content.findings.LinkOnveilig;
import be.huisvanhetkind.content.findings.TekstOnverwerkbaar;
import be.huisvanhetkind.content.link.LinkPolicy;
import be.huisvanhetkind.content.source.Slug;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * Gives the same HTML for the same text, whichever markup it was written in: no wrappers, no
 * classes, one form of lists, tables and footnotes, headings that begin at h2 and never skip a
 * level, links that lead somewhere allowed.
 */
final class Canonical {
    /** Changes with the rules below; part of the cache key. */
    static final String VERSION = "6";

    /** The sanitizer drops what is deeper than 256 without a word, and wrappers count. */
    private static final int MAX_DEPTH = 100;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HOLDERS = Set.of("li", "dd", "td", "th");
    private static final Set<String> WRAPPERS =
            Set.of("div", "section", "figure", "colgroup", "col", "input", "main", "article");
    private static final Evaluator EMPTY = QueryParser.parse("p:empty, li:empty");
    private static final List<String> RENDERER_ATTRIBUTES =
            List.of("class", "id", "style", "align", "title", "target", "rel", "name");

    private Canonical() {}

    static String of(String html, Body source) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        if (isDeep(body)) {
            source.findings().accept(new TekstOnverwerkbaar(source.line(1)));
            return "";
        }
        Footnotes.normalize(body);
        AsciidocBlocks.normalize(body, source);
        headings(body);
        body.getElementsByTag("pre").forEach(Canonical::code);
        body.getAllElements().forEach(element -> dropRendererAttributes(element, source));
        unwrap(body);
        body.getElementsByTag("em").forEach(Canonical::strongFirst);
        tighten(body);
        body.getElementsByTag("thead")
                .forEach(head -> head.getElementsByTag("th").attr("scope", "col"));
        body.getElementsByTag("th").stream()
                .filter(cell -> !cell.hasAttr("scope"))
                .forEach(cell -> cell.attr("scope", "row"));
        body.getElementsByTag("a").stream()
                .filter(link -> link.hasAttr("href"))
                .forEach(link -> link(link, source));
        Texts.normalize(body);
        body.select(EMPTY).remove();
        return body.html();
    }

    private static List<Element> all(Element body, Set<String> names) {
        return body.getAllElements().stream()
                .filter(element -> names.contains(element.normalName()))
                .toList();
    }

    private static boolean isDeep(Element body) {
        int[] deepest = {0};
        NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), body);
        return deepest[0] > MAX_DEPTH;
    }

    private static void unwrap(Element body) {
        List<Element> wrappers = all(body, WRAPPERS);
        wrappers.forEach(Element::unwrap);
        if (!wrappers.isEmpty()) {
            Texts.join(body);
        }
    }

    /**
     * Ids of our own making stay; what a renderer added goes. A style an author typed is reported.
     */
    private static void dropRendererAttributes(Element element, Body source) {
        if (element.attributesSize() == 0) {
            return;
        }
        String style = element.attr("style");
        if (!style.isEmpty() && source.source().contains(style)) {
            source.findings()
                    .accept(
                            new HtmlVerwijderd(
                                    source.find("style="), element.tagName() + " style"));
        }
        for (String attribute : RENDERER_ATTRIBUTES) {
            if (!(attribute.equals("id") && element.id().startsWith("inh-"))) {
                element.removeAttr(attribute);
            }
        }
    }

    /** A block of code, without the line end before its closing fence. */
    private static void code(Element pre) {
        String text = pre.wholeText().replaceFirst("\\n$", "");
        pre.empty().appendElement("code").text(text);
    }

    /** What is both, is strong outside: AsciiDoc knows no other order. */
    private static void strongFirst(Element emphasis) {
        if (emphasis.childNodeSize() == 1
                && emphasis.childrenSize() == 1
                && emphasis.child(0).nameIs("strong")) {
            emphasis.child(0).tagName("em");
            emphasis.tagName("strong");
        }
    }

    /** A paragraph alone in an item or a cell is no paragraph. */
    private static void tighten(Element body) {
        for (Element item : all(body, HOLDERS)) {
            List<Element> paragraphs =
                    item.children().stream().filter(child -> child.nameIs("p")).toList();
            if (paragraphs.size() == 1 && isFirst(paragraphs.get(0), item)) {
                paragraphs.get(0).unwrap();
            }
        }
    }

    private static boolean isFirst(Element paragraph, Element item) {
        return item.childNodes().stream()
                .takeWhile(node -> node != paragraph)
                .allMatch(node -> node instanceof TextNode text && text.isBlank());
    }

    /** The highest heading becomes h2, one below it h3, and so on, however the author counted. */
    private static void headings(Element body) {
        Map<String, Integer> copies = new HashMap<>();
        Deque<Integer> levels = new ArrayDeque<>();
        for (Element heading : all(body, HEADINGS)) {
            int level = heading.tagName().charAt(1);
            while (!levels.isEmpty() && levels.peek() >= level) {
                levels.pop();
            }
            levels.push(level);
            heading.tagName("h" + Math.min(6, levels.size() + 1));
            String slug = Slug.of(heading.text());
            String base = "inh-" + (slug.isEmpty() ? "kop" : slug); // no Latin letters: "kop"
            int copy = copies.merge(base, 1, Integer::sum);
            String id = copy == 1 ? base : base + "--" + copy; // no slug has two hyphens in a row
            heading.attr("id", id);
        }
    }

    private static void link(Element link, Body source) {
        String href = link.attr("href").strip();
        Optional<String> objection = LinkPolicy.objection(href);
        if (objection.isPresent()) {
            String typed = source.source().contains(href) ? href : decoded(href);
            source.findings().accept(new LinkOnveilig(source.find(typed), href, objection.get()));
            link.removeAttr("href");
        } else if (href.regionMatches(true, 0, "http", 0, 4)) {
            link.attr("rel", "noreferrer");
        }
    }

    /** As it was typed, before the renderer wrote strange letters as numbers. */
    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException isNone) {
            return href;
        }
    }
}
