package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to do from today on.
 *
 * @param keren everything in the coming weeks, in order of time
 * @param dagen every day of them, from today to the last with something to do
 * @param weken the same, by week
 * @param weekends only Saturdays and Sundays
 * @param perLocatie what begins in the coming weeks, by the id of the place
 */
public record Agenda(
        List<Keer> keren,
        List<Dagagenda> dagen,
        List<Week> weken,
        List<Weekend> weekends,
        List<Maand> maanden,
        Map<String, List<Keer>> perLocatie) {
    /** The days that one can narrow, from today on. */
    public static final int NEAREST = 14;

    private static final Derived<Agenda> DERIVED = Derived.of("agenda", Agenda::of);

    public Agenda {
        keren = List.copyOf(keren);
        dagen = List.copyOf(dagen);
        weken = List.copyOf(weken);
        weekends = List.copyOf(weekends);
        maanden = List.copyOf(maanden);
        perLocatie = Map.copyOf(perLocatie);
    }

    /** The agenda of an edition. */
    public static Agenda in(Index index) {
        return index.get(DERIVED);
    }

    private static Agenda of(Index index) {
        LocalDate tot = Keren.horizon(index);
        List<Keer> soon =
                items(index)
                        .flatMap(item -> Keren.of(item, index).stream())
                        .filter(keer -> !keer.dag().isAfter(tot))
                        .sorted(
                                Comparator.comparing(Keer::start)
                                        .thenComparing(keer -> keer.wat().titel())
                                        .thenComparing(keer -> Addresses.of(keer.wat()).path()))
                        .toList();
        List<Dagagenda> dagen = Dagagenda.of(soon, index.vandaag(), tot);
        return new Agenda(
                soon, dagen, Week.of(dagen), Weekend.of(dagen), Maand.of(dagen), perLocatie(soon));
    }

    /** Everything that may have a time. */
    public static Stream<Publiek> items(Index index) {
        return Stream.concat(
                index.oorspronkelijk(Activiteit.class).stream(),
                index.oorspronkelijk(Aanbod.class).stream());
    }

    private static Map<String, List<Keer>> perLocatie(List<Keer> keren) {
        return keren.stream()
                .filter(keer -> keer.startsAtHour() && keer.locatie().isPresent())
                .collect(Collectors.groupingBy(keer -> keer.locatie().orElseThrow().id()));
    }

    /** The days that are near. */
    public List<Dagagenda> naaste() {
        return dagen.stream().limit(NEAREST).toList();
    }

    /** The week that begins on a day. */
    public Optional<Week> week(LocalDate maandag) {
        return weken.stream().filter(week -> week.maandag().equals(maandag)).findFirst();
    }

    /** The weekend that begins on a day. */
    public Optional<Weekend> weekend(LocalDate zaterdag) {
        return weekends.stream().filter(some -> some.zaterdag().equals(zaterdag)).findFirst();
    }

    /** A month of it. */
    public Optional<Maand> maand(YearMonth maand) {
        return maanden.stream().filter(some -> some.maand().equals(maand)).findFirst();
    }

    /** A day from today on; absent when the agenda does not go that far. */
    public Optional<Dagagenda> dag(LocalDate datum) {
        return dagen.isEmpty()
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(dagen.get(0).dag(), datum))
                        .filter(nth -> nth >= 0 && nth < dagen.size())
                        .map(nth -> dagen.get(nth.intValue()));
    }
}
