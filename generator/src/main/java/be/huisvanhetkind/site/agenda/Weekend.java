package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What there is to do on a Saturday and a Sunday.
 *
 * @param keren in order of time
 */
public record Weekend(LocalDate zaterdag, List<Keer> keren) {
    public Weekend {
        keren = List.copyOf(keren);
    }

    /** The weekends in which there is something to do, in order. */
    static List<Weekend> of(List<Keer> keren) {
        TreeMap<LocalDate, List<Keer>> weekends =
                keren.stream()
                        .filter(keer -> keer.dag().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                        .collect(
                                Collectors.groupingBy(
                                        Weekend::zaterdag, TreeMap::new, Collectors.toList()));
        return weekends.entrySet().stream()
                .map(weekend -> new Weekend(weekend.getKey(), weekend.getValue()))
                .toList();
    }

    private static LocalDate zaterdag(Keer keer) {
        return keer.dag().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    public LocalDate zondag() {
        return zaterdag.plusDays(1);
    }

    /** The address of its page. */
    public Url url() {
        return Url.of(Addresses.AGENDA.section(), "weekend-" + zaterdag);
    }
}
