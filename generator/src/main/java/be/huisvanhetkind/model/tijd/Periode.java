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

    /** Whether every day of it is in another, which has more days. */
    boolean isLessThan(Periode andere) {
        return andere.contains(van)
                && andere.contains(tot)
                && !(andere.van.equals(van) && andere.tot.equals(tot));
    }
}
