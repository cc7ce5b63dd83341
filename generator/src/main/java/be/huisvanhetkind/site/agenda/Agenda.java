package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Url;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What there is to do from today on.
 *
 * @param keren everything in the coming weeks, in order of time
 * @param dagen every day of them, from today to the last with something to do
 * @param weken the same, by week
 * @param weekends only Saturdays and Sundays
 * @param perPagina everything that is still to come, by the page of the activity or the offer
 * @param perLocatie what there is in the coming weeks, by the id of the place
 */
public record Agenda(
        List<Keer> keren,
        List<Dagagenda> dagen,
        List<Week> weken,
        List<Weekend> weekends,
        List<Maand> maanden,
        Map<Url, List<Keer>> perPagina,
        Map<String, List<Keer>> perLocatie) {
    /** The weeks that stand on the first page together. */
    public static final int NEAREST = 2;

    private static final int WEEKS = 6;

    public Agenda {
        keren = List.copyOf(keren);
        dagen = List.copyOf(dagen);
        weken = List.copyOf(weken);
        weekends = List.copyOf(weekends);
        maanden = List.copyOf(maanden);
        perPagina = Map.copyOf(perPagina);
        perLocatie = Map.copyOf(perLocatie);
    }

    public static Agenda of(OpenbaarHuis huis) {
        LocalDate tot = huis.vandaag().plusWeeks(WEEKS);
        Keren keren = new Keren(huis, tot);
        Map<Url, List<Keer>> perPagina = new HashMap<>();
        huis.oorspronkelijk(Activiteit.class)
                .forEach(item -> perPagina.put(Addresses.of(item), keren.van(item)));
        huis.oorspronkelijk(Aanbod.class)
                .forEach(item -> perPagina.put(Addresses.of(item), keren.van(item)));
        List<Keer> soon =
                perPagina.values().stream()
                        .flatMap(List::stream)
                        .filter(keer -> !keer.dag().isAfter(tot))
                        .sorted(
                                Comparator.comparing(Keer::start)
                                        .thenComparing(keer -> keer.wat().titel())
                                        .thenComparing(keer -> Addresses.of(keer.wat()).path()))
                        .toList();
        List<Dagagenda> dagen = Dagagenda.van(soon, huis.vandaag());
        return new Agenda(
                soon,
                dagen,
                Week.van(soon),
                Weekend.van(soon),
                Maand.van(dagen),
                perPagina,
                perLocatie(soon));
    }

    private static Map<String, List<Keer>> perLocatie(List<Keer> keren) {
        return keren.stream()
                .filter(keer -> keer.locatie().isPresent())
                .collect(Collectors.groupingBy(keer -> keer.locatie().orElseThrow().id()));
    }

    /** Every time that is still to come of an activity or an offer. */
    public List<Keer> van(Publiek item) {
        return perPagina.getOrDefault(Addresses.of(item), List.of());
    }

    /** A day from today on; absent when the agenda does not go that far. */
    public Optional<Dagagenda> dag(LocalDate datum) {
        return dagen.isEmpty()
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(dagen.get(0).dag(), datum))
                        .filter(nth -> nth >= 0 && nth < dagen.size())
                        .map(nth -> dagen.get(nth.intValue()));
    }

    /** The next time that the same does go on. */
    public Optional<Keer> volgende(Keer keer) {
        return van(keer.wat()).stream()
                .filter(other -> other.gaatDoor() && other.start().isAfter(keer.start()))
                .findFirst();
    }
}
