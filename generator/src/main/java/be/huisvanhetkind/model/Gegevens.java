package be.huisvanhetkind.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Wat er in de velden van een bestand of van een groep staat.
 *
 * @param waarden under the key of its author: a text, a number, a day, a choice, a term, a
 *     reference, a picture, again such data, or a list of these
 * @param eigen the same of what others may not know; no file of the site is made of it
 * @param vorm what was made of a group; absent for a file
 */
public record Gegevens(
        Map<String, Object> waarden, Map<String, Object> eigen, Optional<Object> vorm) {
    /** Of what stands in no file. */
    public static final Gegevens GEEN = new Gegevens(Map.of());

    public Gegevens {
        waarden = Map.copyOf(waarden);
        eigen = Map.copyOf(eigen);
    }

    /** What others may know. */
    public Gegevens(Map<String, Object> waarden) {
        this(waarden, Map.of(), Optional.empty());
    }

    /** The same, of which something was made. */
    public Gegevens as(Object gemaakt) {
        return new Gegevens(waarden, eigen, Optional.of(gemaakt));
    }

    /** The same, of which others may not know one thing. */
    Gegevens without(String key) {
        Map<String, Object> open = new HashMap<>(waarden);
        Map<String, Object> gesloten = new HashMap<>(eigen);
        Optional.ofNullable(open.remove(key)).ifPresent(value -> gesloten.put(key, value));
        return new Gegevens(open, gesloten, vorm);
    }

    public Optional<Object> find(String key) {
        return Optional.ofNullable(waarden.get(key));
    }

    /** The same, also of what others may not know. */
    public Optional<Object> any(String key) {
        return find(key).or(() -> Optional.ofNullable(eigen.get(key)));
    }
}
