package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Aanbod.Dienststatus;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Ingang;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Momentstatus;
import be.huisvanhetkind.model.tijd.Opening;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds each time that something happens, from today on. Returning hours are followed for some
 * weeks.
 */
public final class Keren {
    private static final int WEEKS = 6;
    private static final Comparator<Keer> ORDER =
            Comparator.comparing(Keer::start)
                    .thenComparing(Keer::einde)
                    .thenComparing(keer -> keer.locatie().map(Locatie::id).orElse(""))
                    .thenComparing(keer -> keer.plaats().orElse(""));

    private final Index index;
    private final LocalDate tot;

    private Keren(Index index, LocalDate tot) {
        this.index = index;
        this.tot = tot;
    }

    /** Every time that is still to come of an activity or an offer, in order. */
    public static List<Keer> of(Publiek item, Index index) {
        String name = "keren/" + item.getClass().getSimpleName() + "/" + item.id();
        return index.get(Derived.of(name, some -> new Keren(some, horizon(some)).of(item)));
    }

    /** The same, with returning hours followed to a day of one's own. */
    public static List<Keer> until(LocalDate tot, Publiek item, Index index) {
        return new Keren(index, tot).of(item);
    }

    /** Those of one of the ways to get an offer. */
    public static List<Keer> of(Aanbod aanbod, Waar waar, Index index) {
        return new Keren(index, horizon(index)).of(aanbod, waar).sorted(ORDER).toList();
    }

    /** The next time that one can go to the same. */
    public static Optional<Keer> next(Keer keer, Index index) {
        return of(keer.wat(), index).stream()
                .filter(other -> other.isMogelijk() && other.start().isAfter(keer.start()))
                .findFirst();
    }

    /** The last day that returning hours are followed. */
    static LocalDate horizon(Index index) {
        return index.vandaag().plusWeeks(WEEKS);
    }

    /** A translation that stands by itself has no times: its original has. */
    private List<Keer> of(Publiek item) {
        if (item.fiche().vertalingVan().isPresent()) {
            return List.of();
        }
        // Whoever has the item has asked for it; that this rests on it must be heard too.
        index.find(item.getClass(), item.id());
        Stream<Keer> keren =
                item instanceof Activiteit activiteit
                        ? of(activiteit)
                        : item instanceof Aanbod aanbod ? of(aanbod) : Stream.empty();
        return Namen.give(keren.distinct().sorted(ORDER).toList());
    }

    private Stream<Keer> of(Activiteit activiteit) {
        Optional<Locatie> locatie = activiteit.locatie().flatMap(index::find);
        List<Keer> momenten =
                activiteit.momenten().stream()
                        .map(moment -> keer(activiteit, moment, locatie))
                        .filter(keer -> !keer.isVoorbij(index.vandaag()))
                        .toList();
        Set<LocalDateTime> known = momenten.stream().map(Keer::start).collect(Collectors.toSet());
        Stream<Keer> reeks =
                activiteit.reeks().stream()
                        .flatMap(uren -> days(uren, locatie))
                        .map(uur -> keer(activiteit, uur, locatie))
                        .filter(keer -> !known.contains(keer.start()));
        return Stream.concat(momenten.stream(), reeks);
    }

    private Stream<Keer> of(Aanbod aanbod) {
        return aanbod.waar().stream().flatMap(waar -> of(aanbod, waar));
    }

    /** What is closed for now has no hours. */
    private Stream<Keer> of(Aanbod aanbod, Waar waar) {
        Optional<Locatie> locatie = waar.locatie().flatMap(index::find);
        boolean dicht = aanbod.toegang().dienststatus() == Dienststatus.TIJDELIJK_GESLOTEN;
        return waar.uren().filter(uren -> !dicht).stream()
                .flatMap(uren -> days(uren, locatie))
                .map(uur -> keer(aanbod, waar, uur, locatie));
    }

    /** The hours of a day. */
    private record Uur(LocalDate dag, Opening opening) {}

    private Stream<Uur> days(Openingsuren uren, Optional<Locatie> locatie) {
        Openingsuren daar = uren.withGesloten(gesloten(locatie));
        return index.vandaag()
                .datesUntil(tot.plusDays(1))
                .flatMap(
                        dag ->
                                daar.op(dag, index.kalender()).stream()
                                        .map(opening -> new Uur(dag, opening)));
    }

    /** When a place is closed, so is what returns there. */
    private static List<Periode> gesloten(Optional<Locatie> locatie) {
        return locatie.flatMap(Locatie::openingsuren).map(Openingsuren::gesloten).orElse(List.of());
    }

    private static Keer keer(Aanbod aanbod, Waar waar, Uur uur, Optional<Locatie> locatie) {
        Ingang ingang = aanbod.ingang(waar, uur.opening().kanaal());
        return new Keer(
                "",
                aanbod,
                Rubriek.of(aanbod, waar, ingang),
                uur.dag().atTime(uur.opening().vak().van()),
                uur.opening().vak().einde(uur.dag()),
                locatie,
                waar.toelichting(),
                ingang,
                Momentstatus.GAAT_DOOR,
                aanbod.toegang().dienststatus() == Dienststatus.VOLZET,
                Optional.empty());
    }

    private static Keer keer(Activiteit activiteit, Uur uur, Optional<Locatie> locatie) {
        return new Keer(
                "",
                activiteit,
                Rubriek.BEGINT,
                uur.dag().atTime(uur.opening().vak().van()),
                uur.opening().vak().einde(uur.dag()),
                locatie,
                activiteit.plaats(),
                activiteit.ingang(),
                Momentstatus.GAAT_DOOR,
                false,
                Optional.empty());
    }

    private static Keer keer(Activiteit activiteit, Moment moment, Optional<Locatie> locatie) {
        return new Keer(
                "",
                activiteit,
                Rubriek.BEGINT,
                moment.start(),
                moment.einde(),
                locatie,
                activiteit.plaats(),
                activiteit.ingang(),
                moment.status(),
                moment.volzet(),
                moment.reden());
    }
}
