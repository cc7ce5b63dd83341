package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    public LocalDate dag() {
        return start.toLocalDate();
    }

    /** The address of the file with which one puts it in an agenda. */
    public Url ics() {
        String zitdag =
                wat instanceof Aanbod ? locatie.map(plaats -> "-" + plaats.id()).orElse("") : "";
        return new Url(Addresses.of(wat).path() + NAME.format(start) + zitdag + ".ics");
    }

    public boolean takesPlace() {
        return status == Momentstatus.GAAT_DOOR;
    }
}
