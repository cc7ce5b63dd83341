package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.finding.Place;
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
        boolean volzet) {}
