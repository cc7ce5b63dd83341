package be.huisvanhetkind.editing.paste;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import java.util.List;
import java.util.Map;

/** Recognises one thing in what was pasted. */
@FunctionalInterface
interface Herkenner {
    Place NOWHERE = Place.start("");

    /**
     * The fields it fills in; none when it recognises nothing.
     *
     * @param huis whose places and themes may be named
     */
    Map<String, Node> find(Plaktekst text, Huis huis);

    static Scalar text(String said) {
        return new Scalar(NOWHERE, said);
    }

    static Node list(List<? extends Node> items) {
        return new Sequence(NOWHERE, List.copyOf(items));
    }

    static Mapping.Entry entry(String key, Node value) {
        return new Mapping.Entry(text(key), value);
    }

    static Mapping group(Mapping.Entry... entries) {
        return new Mapping(NOWHERE, List.of(entries), false);
    }
}
