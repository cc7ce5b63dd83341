package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.view.DagView;
import be.huisvanhetkind.site.view.WeekView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Times laid out as an agenda: weeks of days. */
public final class Weken {
    private Weken() {}

    public static List<WeekView> van(List<Keer> keren, Index index) {
        return grouped(keren, keer -> monday(keer.dag())).entrySet().stream()
                .map(week -> week(week.getKey(), dagen(week.getValue(), index)))
                .toList();
    }

    public static List<DagView> dagen(List<Keer> keren, Index index) {
        return grouped(keren, Keer::dag).entrySet().stream()
                .map(dag -> dag(dag.getKey(), dag.getValue(), index))
                .toList();
    }

    private static WeekView week(LocalDate monday, List<DagView> dagen) {
        String id =
                "week-"
                        + monday.get(IsoFields.WEEK_BASED_YEAR)
                        + "-"
                        + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return new WeekView(id, "Week van " + DagWoorden.zonderJaar(monday), dagen);
    }

    private static DagView dag(LocalDate dag, List<Keer> keren, Index index) {
        return new DagView(
                dag.toString(),
                DagWoorden.kort(dag.getDayOfWeek()),
                dag.getDayOfMonth(),
                DagWoorden.korteMaand(dag),
                DagWoorden.nabij(dag),
                Momenten.van(keren, index));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static TreeMap<LocalDate, List<Keer>> grouped(
            List<Keer> keren, Function<Keer, LocalDate> day) {
        return keren.stream()
                .collect(Collectors.groupingBy(day, TreeMap::new, Collectors.toList()));
    }
}
