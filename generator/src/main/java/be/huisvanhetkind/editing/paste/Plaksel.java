package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.model.huis.Huis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was recognised in a text that somebody pasted: nothing of it is more than a beginning, and
 * all words stay in the text below the fields.
 *
 * @param soort the type of file it looks like
 * @param velden what was recognised
 * @param tekst all of it, without what a mail brings along
 */
public record Plaksel(String soort, Map<String, Node> velden, String tekst) {
    /** In the order in which it is told. */
    private static final List<Herkenner> ALL =
            List.of(
                    new TitelHerkenner(),
                    new SamenvattingHerkenner(),
                    new ThemaHerkenner(),
                    new VoorWieHerkenner(),
                    new WaarHerkenner(),
                    new PrijsHerkenner(),
                    new ContactHerkenner());

    public Plaksel {
        velden = Collections.unmodifiableMap(new LinkedHashMap<>(velden));
    }

    public static Plaksel of(String pasted, Huis huis) {
        Plaktekst text = Plaktekst.of(pasted);
        Map<String, Node> fields = new LinkedHashMap<>();
        ALL.forEach(one -> one.find(text, huis).forEach(fields::putIfAbsent));
        String soort = fields.containsKey("momenten") ? "activiteit" : "aanbod";
        return new Plaksel(soort, fields, text.body());
    }
}
