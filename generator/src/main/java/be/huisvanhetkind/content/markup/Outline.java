package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Alinea.Soort;
import be.huisvanhetkind.model.tekst.Getypt;
import be.huisvanhetkind.model.tekst.Kop;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.model.tekst.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes the safe HTML of a body apart into what a reader meets, and finds in the source where each
 * part was typed.
 */
final class Outline {
    /** Changes with what is found in a text; part of the cache key. */
    static final String VERSION = "1";

    private static final Map<String, Soort> BLOCKS =
            Map.ofEntries(
                    Map.entry("p", Soort.ALINEA),
                    Map.entry("li", Soort.PUNT),
                    Map.entry("dt", Soort.PUNT),
                    Map.entry("dd", Soort.PUNT),
                    Map.entry("td", Soort.CEL),
                    Map.entry("th", Soort.CEL),
                    Map.entry("caption", Soort.CEL),
                    Map.entry("blockquote", Soort.CITAAT),
                    Map.entry("pre", Soort.CODE),
                    Map.entry("h2", Soort.KOP),
                    Map.entry("h3", Soort.KOP),
                    Map.entry("h4", Soort.KOP),
                    Map.entry("h5", Soort.KOP),
                    Map.entry("h6", Soort.KOP));
    private static final Evaluator HAS_LANG = QueryParser.parse("[lang]");
    private static final Set<String> HOLDERS = Set.of("ul", "ol", "dl", "table", "thead", "tbody");

    private final Getypt getypt;
    private final String source;
    private final List<Kop> koppen = new ArrayList<>();
    private final List<Alinea> alineas = new ArrayList<>();
    private final List<Koppeling> koppelingen = new ArrayList<>();
    private final List<Tabel> tabellen = new ArrayList<>();
    private int cursor;

    private Outline(Getypt getypt) {
        this.getypt = getypt;
        this.source = getypt.bron().get();
    }

    static Opbouw of(String html, Getypt getypt) {
        Outline outline = new Outline(getypt);
        Jsoup.parseBodyFragment(html).body().children().forEach(outline::visit);
        return new Opbouw.Delen(
                outline.koppen, outline.alineas, outline.koppelingen, outline.tabellen);
    }

    private void visit(Element element) {
        Soort soort = BLOCKS.get(element.normalName());
        if (soort != null) {
            block(element, soort);
        } else if (element.nameIs("table")) {
            tabellen.add(new Tabel(part(Soort.CEL, firstWords(element), ""), hasHeadings(element)));
        } else if (element.nameIs("a") && element.hasAttr("href")) {
            koppelingen.add(
                    new Koppeling(
                            part(Soort.LINK, element.text(), lang(element)), element.attr("href")));
        }
        element.children().forEach(this::visit);
    }

    private void block(Element element, Soort soort) {
        String words = ownWords(element);
        if (words.isEmpty()) {
            return;
        }
        Alinea part = part(refine(soort, element, words), words, lang(element));
        cursor = part.vanaf();
        if (soort == Soort.KOP) {
            koppen.add(new Kop(part, element.id(), element.normalName().charAt(1) - '0'));
        } else {
            alineas.add(part);
        }
    }

    private static Soort refine(Soort soort, Element element, String words) {
        if (element.parent() != null && element.parent().nameIs("blockquote")) {
            return Soort.CITAAT;
        }
        boolean isBold =
                element.childrenSize() == 1
                        && element.child(0).nameIs("strong")
                        && element.child(0).text().equals(words);
        return soort == Soort.ALINEA && isBold ? Soort.VET : soort;
    }

    private Alinea part(Soort soort, String words, String lang) {
        int at = source.indexOf(firstWord(words), cursor);
        return Alinea.getypt(soort, words, lang, getypt, at < 0 ? cursor : at);
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    /** The text of an element without that of the blocks inside it. */
    private static String ownWords(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (child instanceof Element inline && !isBlock(inline)) {
                words.append(inline.nameIs("br") ? " " : inline.wholeText());
            }
        }
        return words.toString().replace('\n', ' ').strip();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.containsKey(element.normalName()) || HOLDERS.contains(element.normalName());
    }

    private static String firstWords(Element table) {
        return table.select("td, th").stream()
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean hasHeadings(Element table) {
        return table.select("th").stream().anyMatch(Element::hasText);
    }

    private static String lang(Element element) {
        Element holder = element.closest(HAS_LANG);
        if (holder == null && element.childrenSize() == 1) {
            holder = element.child(0);
        }
        return holder == null ? "" : holder.attr("lang");
    }
}
