package be.huisvanhetkind.content.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Footnotes as Flexmark and Asciidoctor write them, brought to one form: numbered links to a list
 * at the end.
 */
final class Footnotes {
    private static final Evaluator FLEXMARK = QueryParser.parse("div.footnotes li[id]");
    private static final Evaluator ASCIIDOCTOR =
            QueryParser.parse("div#footnotes div.footnote[id]");
    private static final String BACK = "Terug naar de tekst";

    private Footnotes() {}

    static void normalize(Element body) {
        Map<String, Element> notes = new LinkedHashMap<>();
        for (Element note : body.select(FLEXMARK)) {
            note.select("a.footnote-backref").remove();
            notes.put(note.id(), note);
        }
        for (Element note : body.select(ASCIIDOCTOR)) {
            note.select("> a").remove();
            note.textNodes().stream()
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .ifPresent(
                            text -> text.text(text.getWholeText().replaceFirst("^\\s*\\. ", "")));
            notes.put(note.id(), note);
        }
        if (notes.isEmpty()) {
            return;
        }
        List<String> ids = new ArrayList<>(notes.keySet());
        for (Element link : body.select("sup a[href^=#]")) {
            reference(link, ids.indexOf(link.attr("href").substring(1)) + 1);
        }
        Element list = new Element("ol");
        int number = 1;
        for (Element written : notes.values()) {
            list.appendChild(note(written, number++));
        }
        body.select("div.footnotes, div#footnotes").remove();
        body.appendElement("hr");
        body.appendChild(list);
    }

    /** A note may be named more than once; the way back is to the first time. */
    private static void reference(Element link, int number) {
        Element sup = link.closest("sup");
        if (number == 0 || sup == null) {
            return;
        }
        String id = "inh-nootref-" + number;
        boolean first = sup.root().getElementById(id) == null;
        sup.empty();
        Element reference =
                sup.appendElement("a")
                        .attr("href", "#inh-noot-" + number)
                        .text(String.valueOf(number));
        if (first) {
            reference.attr("id", id);
        }
    }

    private static Element note(Element written, int number) {
        Element note = new Element("li").attr("id", "inh-noot-" + number);
        written.select("> p").forEach(Element::unwrap);
        note.append(written.html().strip() + " ");
        note.appendElement("a").attr("href", "#inh-nootref-" + number).text(BACK);
        return note;
    }
}
