package be.huisvanhetkind.model.werking;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Ref;
import java.util.List;

/**
 * Wat het huis in een jaar wil bereiken, en waaraan het dat ziet (rij 80).
 *
 * @param indicatoren what is measured to know
 */
public record Doel(Place place, String tekst, List<Ref<Indicator>> indicatoren) {
    public Doel {
        indicatoren = List.copyOf(indicatoren);
    }
}
