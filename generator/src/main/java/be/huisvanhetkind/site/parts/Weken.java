package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Week;
import be.huisvanhetkind.site.agenda.Weekend;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.DagView;
import be.huisvanhetkind.site.view.WeekView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Times laid out as an agenda: weeks of days. A busy day shows its first times and leads to its own
 * page, so that no page becomes too heavy.
 */
public final class Weken {
    /** What a page may hold before days are cut short. */
    private static final int ROOM = 72;

    private static final int FEWEST = 4;

    private Weken() {}

    /** A week with its days, when it shares its page with others. */
    public static WeekView of(Week week, int weeks, Index index) {
        return new WeekView(titel(week, index.woorden()), dagen(week.dagen(), ROOM / weeks, index));
    }

    public static WeekView of(Weekend weekend, Index index) {
        return new WeekView(titel(weekend, index.woorden()), dagen(weekend.dagen(), ROOM, index));
    }

    /** "Week van 23 november". */
    public static String titel(Week week, Woordenboek w) {
        return w.woord("agenda.week", DagWoorden.withoutJaar(week.maandag(), w));
    }

    /** "Weekend van 28 november". */
    public static String titel(Weekend weekend, Woordenboek w) {
        return w.woord("agenda.weekend", DagWoorden.withoutJaar(weekend.zaterdag(), w));
    }

    /**
     * Days with something to do.
     *
     * @param room how many times they may show together
     */
    public static List<DagView> dagen(List<Dagagenda> dagen, int room, Index index) {
        int all = dagen.stream().mapToInt(dag -> dag.keren().size()).sum();
        int each = all <= room ? all : Math.max(FEWEST, room / Math.max(1, dagen.size()));
        return dagen.stream().map(dag -> dag(dag.dag(), dag.keren(), each, index)).toList();
    }

    private static DagView dag(LocalDate dag, List<Keer> keren, int shown, Index index) {
        Woordenboek w = index.woorden();
        return new DagView(
                dag.toString(),
                DagWoorden.kort(dag.getDayOfWeek(), w),
                dag.getDayOfMonth(),
                DagWoorden.korteMaand(dag, w),
                DagWoorden.nabij(dag, index.vandaag(), w),
                Optional.of(dag)
                        .flatMap(date -> Agenda.in(index).dag(date))
                        .map(found -> found.url()),
                Momenten.of(keren.stream().limit(shown).toList(), index),
                Math.max(0, keren.size() - shown));
    }
}
