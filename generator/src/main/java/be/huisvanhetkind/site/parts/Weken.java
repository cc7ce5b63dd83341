package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Week;
import be.huisvanhetkind.site.view.DagView;
import be.huisvanhetkind.site.view.WeekView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Times laid out as an agenda: weeks of days. */
public final class Weken {
    private Weken() {}

    /** A week with its days. */
    public static WeekView van(Week week, Index index) {
        return new WeekView(titel(week, index.woorden()), dagen(week.keren(), index));
    }

    /** "Week van 23 november". */
    public static String titel(Week week, Woordenboek w) {
        return w.woord("agenda.week", DagWoorden.zonderJaar(week.maandag(), w));
    }

    public static List<DagView> dagen(List<Keer> keren, Index index) {
        TreeMap<LocalDate, List<Keer>> perDag =
                keren.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Keer::dag, TreeMap::new, Collectors.toList()));
        return perDag.entrySet().stream()
                .map(dag -> dag(dag.getKey(), dag.getValue(), index))
                .toList();
    }

    private static DagView dag(LocalDate dag, List<Keer> keren, Index index) {
        Woordenboek w = index.woorden();
        return new DagView(
                dag.toString(),
                DagWoorden.kort(dag.getDayOfWeek(), w),
                dag.getDayOfMonth(),
                DagWoorden.korteMaand(dag, w),
                DagWoorden.nabij(dag, w),
                Momenten.van(keren, index));
    }
}
