package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Rubriek;
import be.huisvanhetkind.site.agenda.Week;
import be.huisvanhetkind.site.agenda.Weekend;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.DagView;
import be.huisvanhetkind.site.view.WeekView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.List;

/**
 * Times laid out as an agenda: weeks of days. A busy day shows its first times and leads to its own
 * page, so that no page becomes too heavy.
 */
public final class Weken {
    /** What a page may hold before days are cut short. */
    private static final int ROOM = 72;

    private static final int FEWEST = 4;

    private Weken() {}

    public static WeekView of(Week week, Index index) {
        return new WeekView(titel(week, index.woorden()), dagen(week.dagen(), ROOM, index));
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
     * Days with what begins on them, and how much more there is.
     *
     * @param room how many times they may show together
     */
    public static List<DagView> dagen(List<Dagagenda> dagen, int room, Index index) {
        int all = dagen.stream().mapToInt(dag -> dag.punten(Rubriek.BEGINT).size()).sum();
        int each = all <= room ? all : Math.max(FEWEST, room / Math.max(1, dagen.size()));
        return dagen.stream().map(dag -> dag(dag, each, index)).toList();
    }

    /** Days with everything on them, of each the first. */
    public static List<DagView> alles(List<Dagagenda> dagen, Index index) {
        int all = dagen.stream().mapToInt(dag -> dag.punten().size()).sum();
        int each = all <= ROOM ? all : Math.max(FEWEST, ROOM / dagen.size());
        return dagen.stream().map(dag -> dag(dag.dag(), dag.punten(), each, 0, index)).toList();
    }

    private static DagView dag(Dagagenda agenda, int shown, Index index) {
        List<Agendapunt> begint = agenda.punten(Rubriek.BEGINT);
        int open = agenda.punten().size() - begint.size();
        return dag(agenda.dag(), begint, shown, open, index);
    }

    private static DagView dag(
            LocalDate dag, List<Agendapunt> punten, int shown, int open, Index index) {
        Woordenboek w = index.woorden();
        return new DagView(
                dag.toString(),
                DagWoorden.kort(dag.getDayOfWeek(), w),
                dag.getDayOfMonth(),
                DagWoorden.korteMaand(dag, w),
                DagWoorden.nabij(dag, index.vandaag(), w),
                Agenda.in(index).dag(dag).map(Dagagenda::url),
                Momenten.of(punten.stream().limit(shown).toList(), index),
                Math.max(0, punten.size() - shown),
                open);
    }
}
