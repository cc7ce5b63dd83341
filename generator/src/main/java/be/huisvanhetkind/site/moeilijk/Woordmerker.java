package be.huisvanhetkind.site.moeilijk;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.taal.Uitdrukkingen;
import be.huisvanhetkind.taal.Uitdrukkingen.Vondst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes hard words in safe HTML links to their explanation. Only words of the running text: never
 * in a link, a heading, code, or what is written in another language.
 */
final class Woordmerker {
    private static final String LEAVE =
            "a, h2, h3, h4, h5, h6, code, pre, kbd, abbr, cite, [lang]:not([lang=nl])";

    private final Uitdrukkingen<Begrip> zoeker;
    private final Set<Begrip> seen = new HashSet<>();

    private Woordmerker(Uitdrukkingen<Begrip> zoeker) {
        this.zoeker = zoeker;
    }

    static String mark(String html, Uitdrukkingen<Begrip> zoeker) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false).escapeMode(EscapeMode.base);
        Woordmerker merker = new Woordmerker(zoeker);
        runningText(page.body()).forEach(merker::mark);
        return page.body().html();
    }

    /** Found before anything changes. */
    private static List<TextNode> runningText(Element element) {
        List<TextNode> found = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                found.add(text);
            } else if (child instanceof Element inside && !inside.is(LEAVE)) {
                found.addAll(runningText(inside));
            }
        }
        return found;
    }

    private void mark(TextNode text) {
        List<Vondst<Begrip>> first =
                zoeker.in(text.getWholeText()).stream()
                        .filter(vondst -> seen.add(vondst.betekenis()))
                        .toList();
        for (int i = first.size() - 1; i >= 0; i--) { // from the end, so that places stay true
            link(text, first.get(i));
        }
    }

    private static void link(TextNode text, Vondst<Begrip> vondst) {
        TextNode word = text.splitText(vondst.vanaf());
        if (word.getWholeText().length() > vondst.woorden().length()) {
            word.splitText(vondst.woorden().length());
        }
        Begrip begrip = vondst.betekenis();
        Element link =
                new Element("a")
                        .addClass("woord")
                        .attr("href", Addresses.WOORDEN.path() + "#" + Woordanker.of(begrip))
                        .attr("data-uitleg", begrip.uitleg());
        word.replaceWith(link);
        link.appendChild(word);
    }
}
