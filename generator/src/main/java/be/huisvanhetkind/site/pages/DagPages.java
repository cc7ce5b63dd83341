package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Rubriek;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Agendakeuzes;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.view.Agendakeuze;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page for every day of the agenda; a full day takes several. */
public final class DagPages {
    private static final int ROOM = 60;

    private DagPages() {}

    /**
     * @param buren the day before and the day after, as far as the agenda goes
     * @param bladen the pages of a full day; empty when there is one
     */
    public record Dagoverzicht(
            String lead,
            Agendakeuze keuze,
            List<Dagdeel> delen,
            List<Link> buren,
            List<Link> bladen) {}

    /** What begins, what is open, or what one does at home. */
    public record Dagdeel(String id, String titel, List<MomentView> momenten) {}

    /** What a page is about: part of a day. */
    private record Gegeven(LocalDate dag, int blad) {}

    public static Stream<Page> of(Index index) {
        return Agenda.in(index).dagen().stream()
                .flatMap(
                        dag ->
                                IntStream.range(0, bladen(dag))
                                        .mapToObj(blad -> page(dag, blad, index)));
    }

    private static int bladen(Dagagenda dag) {
        return Math.max(1, (dag.punten().size() + ROOM - 1) / ROOM);
    }

    private static Page page(Dagagenda dag, int blad, Index index) {
        String dagtitel = titel(dag.dag(), index);
        String titel = blad == 0 ? dagtitel : index.woord("agenda.dag-blad", dagtitel, blad + 1);
        return Page.of(
                url(dag, blad),
                titel,
                index.woord("agenda.over-week", titel, index.verband().korteNaam()),
                "agenda-dag",
                new Inhoud<>(new Gegeven(dag.dag(), blad), DagPages::view));
    }

    private static String titel(LocalDate dag, Index index) {
        return index.woorden().hoofdletter(DagWoorden.nabij(dag, index.vandaag(), index.woorden()));
    }

    private static Url url(Dagagenda dag, int blad) {
        return blad == 0
                ? dag.url()
                : Url.of(Addresses.AGENDA.section(), dag.dag() + "-" + (blad + 1));
    }

    private static Dagoverzicht view(Gegeven given, Index index) {
        Dagagenda dag = Agenda.in(index).dag(given.dag()).orElseThrow();
        int blad = given.blad();
        List<Agendapunt> shown =
                dag.punten().stream().skip((long) blad * ROOM).limit(ROOM).toList();
        int bladen = bladen(dag);
        return new Dagoverzicht(
                dag.isLeeg() ? "" : index.woord("agenda.lead-dag"),
                Agendakeuzes.op(dag.url(), index),
                delen(shown, index),
                buren(dag, index),
                bladen == 1
                        ? List.of()
                        : IntStream.range(0, bladen)
                                .filter(other -> other != blad)
                                .mapToObj(
                                        other ->
                                                new Link(
                                                        index.woord("agenda.blad", other + 1),
                                                        url(dag, other)))
                                .toList());
    }

    private static List<Dagdeel> delen(List<Agendapunt> punten, Index index) {
        return Stream.of(Rubriek.values())
                .map(rubriek -> deel(rubriek, punten, index))
                .filter(deel -> !deel.momenten().isEmpty())
                .toList();
    }

    private static Dagdeel deel(Rubriek rubriek, List<Agendapunt> punten, Index index) {
        return new Dagdeel(
                rubriek.id(),
                index.woord("agenda.deel." + rubriek.id()),
                Momenten.of(
                        punten.stream().filter(punt -> punt.keer().rubriek() == rubriek).toList(),
                        index));
    }

    private static List<Link> buren(Dagagenda dag, Index index) {
        return Stream.of(dag.dag().minusDays(1), dag.dag().plusDays(1))
                .flatMap(datum -> Agenda.in(index).dag(datum).stream())
                .map(other -> new Link(titel(other.dag(), index), other.url()))
                .toList();
    }
}
