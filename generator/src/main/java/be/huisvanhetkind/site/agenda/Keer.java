package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One time that something happens.
 *
 * @param naam tells it from any other time of the same: {@code 2026-11-28-1000}
 * @param wat an activity, or an offer that has hours
 * @param rubriek what one can do with it
 * @param locatie the place of the house where it is
 * @param plaats where it is, in words, when it is elsewhere
 * @param ingang how one gets in
 * @param reden why it does not go on as planned
 */
public record Keer(
        String naam,
        Publiek wat,
        Rubriek rubriek,
        LocalDateTime start,
        LocalDateTime einde,
        Optional<Locatie> locatie,
        Optional<String> plaats,
        Ingang ingang,
        Momentstatus status,
        boolean volzet,
        Optional<String> reden) {
    /** When it is, which is enough: what it is of would be read whole each time. */
    @Override
    public int hashCode() {
        return Objects.hash(naam, start, einde);
    }

    Keer named(String naam) {
        return new Keer(
                naam, wat, rubriek, start, einde, locatie, plaats, ingang, status, volzet, reden);
    }

    public LocalDate dag() {
        return start.toLocalDate();
    }

    /** Whether one has to be there when it begins. */
    public boolean startsAtHour() {
        return rubriek == Rubriek.BEGINT;
    }

    /** What it costs. */
    public Prijs prijs() {
        return wat instanceof Activiteit activiteit ? activiteit.prijs() : ((Aanbod) wat).prijs();
    }

    /** For which age it is. */
    public Leeftijd leeftijd() {
        return wat instanceof Activiteit activiteit
                ? activiteit.leeftijd()
                : ((Aanbod) wat).leeftijd();
    }

    /** Every day of it that is still to come; a night is of the day on which it began. */
    public Stream<LocalDate> dagen(LocalDate vandaag) {
        LocalDate first = dag().isBefore(vandaag) ? vandaag : dag();
        LocalDate last = Moment.laatsteDag(start, einde);
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    /** Whether all of it is over before a day. */
    boolean isVoorbij(LocalDate vandaag) {
        return dagen(vandaag).findAny().isEmpty();
    }

    /** The address of the file with which one puts it in an agenda. */
    public Url ics() {
        return new Url(Addresses.of(wat).path() + naam + ".ics");
    }

    /** Whether one can still go: it goes on, and there is room. */
    public boolean isMogelijk() {
        return takesPlace() && !volzet;
    }

    public boolean takesPlace() {
        return status == Momentstatus.GAAT_DOOR;
    }
}
