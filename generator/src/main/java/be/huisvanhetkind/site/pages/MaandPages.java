package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Maand;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Agendakeuzes;
import be.huisvanhetkind.site.view.Agendakeuze;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page for every month of the agenda, as a calendar. */
public final class MaandPages {
    private MaandPages() {}

    /**
     * @param week the names of the days of the week, in two letters
     * @param dagen every day of the month, without the weeks that are over
     */
    public record Maandoverzicht(
            String lead, Agendakeuze keuze, List<String> week, List<Vak> dagen) {}

    /**
     * One day of the calendar.
     *
     * @param datum {@code 2026-11-28}, for the script
     * @param kolom 1 is Monday
     * @param voluit "zaterdag 28 november"
     * @param url its page; absent when there is nothing to do, or when it is too far away
     * @param aantal how much there is to do
     */
    public record Vak(
            String datum, int kolom, int nummer, String voluit, Optional<Url> url, int aantal) {}

    public static Stream<Page> of(Index index) {
        return Agenda.in(index).maanden().stream().map(maand -> page(maand, index));
    }

    private static Page page(Maand maand, Index index) {
        String titel =
                index.woorden().hoofdletter(DagWoorden.maand(maand.maand(), index.woorden()));
        return Page.of(
                maand.url(),
                titel,
                index.woord("agenda.over-maand", titel, index.verband().korteNaam()),
                "agenda-maand",
                new Inhoud<>(maand.maand(), MaandPages::view));
    }

    private static Maandoverzicht view(YearMonth month, Index index) {
        Maand maand = Agenda.in(index).maand(month).orElseThrow();
        LocalDate last = Agenda.in(index).dagen().get(Agenda.in(index).dagen().size() - 1).dag();
        return new Maandoverzicht(
                index.woord(
                        "agenda.lead-maand",
                        DagWoorden.nabij(last, index.vandaag(), index.woorden())),
                Agendakeuzes.op(maand.url(), index),
                Stream.of(DayOfWeek.values())
                        .map(dag -> DagWoorden.kort(dag, index.woorden()))
                        .toList(),
                IntStream.rangeClosed(first(maand), maand.maand().lengthOfMonth())
                        .mapToObj(nummer -> vak(maand.maand().atDay(nummer), index))
                        .toList());
    }

    /** The Monday of the first week that is not over. */
    private static int first(Maand maand) {
        LocalDate first = maand.dagen().get(0).dag();
        return Math.max(1, first.getDayOfMonth() - first.getDayOfWeek().getValue() + 1);
    }

    private static Vak vak(LocalDate datum, Index index) {
        Optional<Dagagenda> dag = Agenda.in(index).dag(datum);
        return new Vak(
                datum.toString(),
                datum.getDayOfWeek().getValue(),
                datum.getDayOfMonth(),
                DagWoorden.nabij(datum, index.vandaag(), index.woorden()),
                dag.filter(some -> !some.isLeeg()).map(Dagagenda::url),
                dag.map(Dagagenda::aantal).orElse(0));
    }
}
