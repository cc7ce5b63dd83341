package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.finding.Place;
import java.time.LocalDate;

/**
 * Van een dag tot en met een dag.
 *
 * @param naam why, or what it is called; may be empty
 */
public record Periode(Place place, LocalDate van, LocalDate tot, String naam) {
    public boolean contains(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }
}
