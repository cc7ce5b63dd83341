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
 * What there is to do in a week.
 *
 * @param maandag its first day
 * @param keren in order of time
 */
public record Week(LocalDate maandag, List<Keer> keren) {
    public Week {
        keren = List.copyOf(keren);
    }

    /** The weeks in which there is something to do, in order. */
    static List<Week> of(List<Keer> keren) {
        TreeMap<LocalDate, List<Keer>> weken =
                keren.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Week::maandag, TreeMap::new, Collectors.toList()));
        return weken.entrySet().stream()
                .map(week -> new Week(week.getKey(), week.getValue()))
                .toList();
    }

    private static LocalDate maandag(Keer keer) {
        return keer.dag().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The address of a page of its own. */
    public Url url() {
        return Url.of(Addresses.AGENDA.section(), "week-" + maandag);
    }
}
