package be.huisvanhetkind.editing.pages;

import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.format.Amended;
import be.huisvanhetkind.format.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file that begins as another: a copy, or a translation. */
final class Overname {
    private Overname() {}

    /**
     * The text of another file, under the name that was given; what belongs to that file alone is
     * left out.
     */
    static String of(String text, Werkstuk werk, Bezoek bezoek) {
        Optional<FrontMatter> front = werk.front(text);
        if (front.isEmpty()) {
            return text;
        }
        Map<String, Optional<Node>> fields = new LinkedHashMap<>();
        fields.put("oude_adressen", Optional.empty());
        fields.put(ContentType.HERKOMST, Optional.empty());
        put("titel", bezoek.chosen("nieuw"), fields);
        put("taal", bezoek.chosen("taal"), fields);
        put("vertaling_van", bezoek.chosen("van"), fields);
        return Amended.with(text, front.get(), Form.of(werk.type()), fields, front.get().body());
    }

    private static void put(String key, String value, Map<String, Optional<Node>> fields) {
        if (!value.isEmpty()) {
            fields.put(key, Optional.of(new Scalar(Place.start(""), value)));
        }
    }
}
