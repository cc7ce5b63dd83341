package be.huisvanhetkind.importing.voorstel;

import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * An item as a source tells of it.
 *
 * @param naam what the file is called after
 * @param partner who owns it, by the name the source gives that partner
 */
public record Voorstel(
        ContentType<?> type,
        Sleutel sleutel,
        Place place,
        String naam,
        Optional<String> partner,
        List<Waarde> waarden) {
    public Voorstel {
        waarden = List.copyOf(waarden);
    }
}
