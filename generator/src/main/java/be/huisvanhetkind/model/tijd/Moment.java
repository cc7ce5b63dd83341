package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.finding.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Eén keer, met begin en einde, in de tijd van Brussel.
 *
 * @param reden why it does not go on as planned
 */
public record Moment(
        Place place,
        LocalDateTime start,
        LocalDateTime einde,
        Momentstatus status,
        Optional<String> reden,
        boolean volzet) {
    /** The last day; of what ends in the night, that on which it began. */
    public LocalDate laatsteDag() {
        return laatsteDag(start, einde);
    }

    /** The same, of any two times. */
    public static LocalDate laatsteDag(LocalDateTime start, LocalDateTime einde) {
        return Tijdvak.isEenNacht(Duration.between(start, einde))
                ? start.toLocalDate()
                : einde.minusNanos(1).toLocalDate();
    }
}
