package be.huisvanhetkind.render.kalender;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Something on a day, as an agenda keeps it.
 *
 * @param id the same each time the calendar is made
 * @param van when it begins, in the time of Brussels; absent for the whole day
 * @param tot when it ends; at or before {@code van} it is on the next day
 */
public record Kalenderdag(
        String id,
        LocalDate dag,
        Optional<LocalTime> van,
        Optional<LocalTime> tot,
        String titel,
        String uitleg) {
    /** Only what begins at an hour ends at one. */
    Optional<LocalDateTime> einde() {
        return van.flatMap(
                begin -> tot.map(eind -> dag.plusDays(eind.isAfter(begin) ? 0 : 1).atTime(eind)));
    }
}
