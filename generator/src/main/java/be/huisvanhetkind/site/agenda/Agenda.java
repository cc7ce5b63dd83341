package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Url;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to do from today on.
 *
 * @param keren everything in the coming weeks, in order of time
 * @param weken the same, by week
 * @param perPagina everything that is still to come, by the page of the activity or the offer
 */
public record Agenda(List<Keer> keren, List<Week> weken, Map<Url, List<Keer>> perPagina) {
    private static final int WEEKS = 6;

    public Agenda {
        keren = List.copyOf(keren);
        weken = List.copyOf(weken);
        perPagina = Map.copyOf(perPagina);
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
        return new Agenda(soon, Week.van(soon), perPagina);
    }

    /** Every time that is still to come of an activity or an offer. */
    public List<Keer> van(Publiek item) {
        return perPagina.getOrDefault(Addresses.of(item), List.of());
    }

    /** The next time that the same does go on. */
    public Optional<Keer> volgende(Keer keer) {
        return van(keer.wat()).stream()
                .filter(other -> other.gaatDoor() && other.start().isAfter(keer.start()))
                .findFirst();
    }
}
