package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.tijd.Momentstatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One time that something happens.
 *
 * @param wat an activity, or an offer that has a session
 * @param locatie the place of the house where it is
 * @param plaats where it is, in words, when it is elsewhere
 * @param reden why it does not go on as planned
 */
public record Keer(
        Publiek wat,
        LocalDateTime start,
        LocalDateTime einde,
        Optional<Locatie> locatie,
        Optional<String> plaats,
        Momentstatus status,
        boolean volzet,
        Optional<String> reden) {
    public LocalDate dag() {
        return start.toLocalDate();
    }

    public boolean gaatDoor() {
        return status == Momentstatus.GAAT_DOOR;
    }
}
