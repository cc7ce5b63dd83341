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
 * @param dagen those with something to do, in order
 */
public record Week(LocalDate maandag, List<Dagagenda> dagen) {
    public Week {
        dagen = List.copyOf(dagen);
    }

    /** The weeks in which there is something to do, in order. */
    static List<Week> of(List<Dagagenda> dagen) {
        TreeMap<LocalDate, List<Dagagenda>> weken =
                dagen.stream()
                        .filter(dag -> !dag.isLeeg())
                        .collect(
                                Collectors.groupingBy(
                                        dag -> maandag(dag.dag()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return weken.entrySet().stream()
                .map(een -> new Week(een.getKey(), een.getValue()))
                .toList();
    }

    private static LocalDate maandag(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The address of a page of its own. */
    public Url url() {
        return Url.of(Addresses.AGENDA.section(), "week-" + maandag);
    }
}
