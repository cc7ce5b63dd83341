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
 * @param dagen those with something to do, in order
 */
public record Weekend(LocalDate zaterdag, List<Dagagenda> dagen) {
    public Weekend {
        dagen = List.copyOf(dagen);
    }

    /** The weekends in which there is something to do, in order. */
    static List<Weekend> of(List<Dagagenda> dagen) {
        TreeMap<LocalDate, List<Dagagenda>> weekends =
                dagen.stream()
                        .filter(dag -> !dag.isLeeg() && isWeekend(dag.dag()))
                        .collect(
                                Collectors.groupingBy(
                                        dag -> zaterdag(dag.dag()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return weekends.entrySet().stream()
                .map(een -> new Weekend(een.getKey(), een.getValue()))
                .toList();
    }

    private static LocalDate zaterdag(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    private static boolean isWeekend(LocalDate dag) {
        return dag.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    public LocalDate zondag() {
        return zaterdag.plusDays(1);
    }

    /** The address of its page. */
    public Url url() {
        return Url.of(Addresses.AGENDA.section(), "weekend-" + zaterdag);
    }
}
