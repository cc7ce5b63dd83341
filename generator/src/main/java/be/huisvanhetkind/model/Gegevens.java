package be.huisvanhetkind.model;

import java.util.Map;
import java.util.Optional;

/**
 * Wat er in de velden van een bestand of van een groep staat, voor zover anderen het mogen weten.
 *
 * @param waarden under the key of its author: a text, a number, a day, a choice, a term, a
 *     reference, a picture, again such data, or a list of these
 */
public record Gegevens(Map<String, Object> waarden) {
    /** Of what stands in no file. */
    public static final Gegevens GEEN = new Gegevens(Map.of());

    public Gegevens {
        waarden = Map.copyOf(waarden);
    }

    public Optional<Object> find(String key) {
        return Optional.ofNullable(waarden.get(key));
    }
}
