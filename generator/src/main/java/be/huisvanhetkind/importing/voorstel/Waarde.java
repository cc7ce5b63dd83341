package be.huisvanhetkind.importing.voorstel;

import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Mapping.Entry;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value, and the field it is meant for.
 *
 * @param veld a key, or keys with dots between for a value in a group; {@link #TEKST} is the text
 *     below the fields, and empty what is only kept
 * @param koppen what the source calls it; of a group, what it calls each value, by its place
 */
public record Waarde(String veld, Map<Place, String> koppen, Node node) {
    public static final String TEKST = "tekst";
    public static final String NERGENS = "";

    public Waarde {
        koppen = Collections.unmodifiableMap(new LinkedHashMap<>(koppen));
    }

    public Waarde(String veld, String kop, Node node) {
        this(veld, Map.of(node.place(), kop), node);
    }

    /** What the source calls the whole. */
    public String kop() {
        return String.join(", ", koppen.values());
    }

    /** What the source calls a value in it. */
    public String kop(Node part) {
        return koppen.getOrDefault(part.place(), kop());
    }

    /** A text. */
    public static Waarde of(String veld, String kop, Place place, String text) {
        return new Waarde(veld, kop, new Scalar(place, text));
    }

    /** Builds a group, of what is there. */
    public static final class Groep {
        private final Place place;
        private final List<Entry> entries = new ArrayList<>();

        public Groep(Place place) {
            this.place = place;
        }

        /** Adds a text that is not empty. */
        public Groep with(String key, String text) {
            return text.isBlank() ? this : with(key, new Scalar(place, text));
        }

        public Groep with(String key, Node node) {
            if (!node.isEmpty()) {
                entries.add(new Entry(new Scalar(place, key), node));
            }
            return this;
        }

        /** Adds a list of texts that is not empty. */
        public Groep with(String key, List<String> texts) {
            return with(key, list(place, texts));
        }

        public boolean isEmpty() {
            return entries.isEmpty();
        }

        public Mapping node() {
            return new Mapping(place, entries, false);
        }
    }

    /** Texts one after the other. */
    public static Sequence list(Place place, List<String> texts) {
        return new Sequence(
                place, texts.stream().<Node>map(text -> new Scalar(place, text)).toList());
    }
}
