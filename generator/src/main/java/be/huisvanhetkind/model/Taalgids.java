package be.huisvanhetkind.model;

import java.util.Map;
import java.util.Optional;

/**
 * Korte woorden van het huis in andere talen: labels, titels, de slagzin. Each is known by what it
 * says in Dutch, so one that was changed there is no longer said in another way.
 *
 * @param woorden of each language, by their Dutch words
 */
public record Taalgids(Map<Sitetaal, Map<String, Gidswoord>> woorden) {
    public static final Taalgids LEEG = new Taalgids(Map.of());

    public Taalgids {
        woorden = Map.copyOf(woorden);
    }

    /** How a language says what stands there in Dutch. */
    public Optional<Gidswoord> find(Sitetaal taal, String nl) {
        return Optional.ofNullable(woorden.getOrDefault(taal, Map.of()).get(nl));
    }
}
