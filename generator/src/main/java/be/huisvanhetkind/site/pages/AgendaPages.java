package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Week;
import be.huisvanhetkind.site.agenda.Weekend;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Agendakeuzes;
import be.huisvanhetkind.site.parts.Weken;
import be.huisvanhetkind.site.view.Agendakeuze;
import be.huisvanhetkind.site.view.WeekView;
import java.util.List;
import java.util.stream.Stream;

/**
 * The agenda as a list: every activity and session of the coming weeks, the nearest two first, each
 * later week by itself, and each weekend.
 */
public final class AgendaPages {
    private static final String TEMPLATE = "agenda";

    private AgendaPages() {}

    /**
     * @param weken a week, several, or a weekend
     */
    public record Weekoverzicht(String lead, Agendakeuze keuze, List<WeekView> weken) {}

    /** The weeks that stand together on the first page. */
    private record Naaste(List<Week> weken) {}

    public static Stream<Page> of(Index index) {
        List<Week> weken = Agenda.in(index).weken();
        return Stream.of(
                        Stream.of(nearest(weken.stream().limit(Agenda.NEAREST).toList(), index)),
                        weken.stream().skip(Agenda.NEAREST).map(week -> page(week, index)),
                        Agenda.in(index).weekends().stream().map(weekend -> page(weekend, index)))
                .flatMap(pages -> pages);
    }

    private static Page nearest(List<Week> weken, Index index) {
        return Page.of(
                Addresses.AGENDA,
                index.woord("sectie.agenda"),
                index.woord("agenda.over", index.verband().korteNaam()),
                TEMPLATE,
                new Inhoud<>(new Naaste(weken), AgendaPages::nearest));
    }

    private static Weekoverzicht nearest(Naaste given, Index index) {
        List<Week> weken = given.weken();
        return view(
                index.woord("agenda.lead"),
                Addresses.AGENDA,
                weken.stream().map(week -> Weken.of(week, weken.size(), index)).toList(),
                index);
    }

    private static Page page(Week week, Index index) {
        return page(
                week.url(),
                Weken.titel(week, index.woorden()),
                new Inhoud<>(week, AgendaPages::view),
                index);
    }

    private static Page page(Weekend weekend, Index index) {
        return page(
                weekend.url(),
                Weken.titel(weekend, index.woorden()),
                new Inhoud<>(weekend, AgendaPages::view),
                index);
    }

    private static Page page(Url url, String titel, Inhoud<?> inhoud, Index index) {
        return Page.of(
                url,
                titel,
                index.woord("agenda.over-week", titel, index.verband().korteNaam()),
                TEMPLATE,
                inhoud);
    }

    private static Weekoverzicht view(Week week, Index index) {
        return view(
                index.woord("agenda.lead-week"),
                week.url(),
                List.of(Weken.of(week, 1, index)),
                index);
    }

    private static Weekoverzicht view(Weekend weekend, Index index) {
        return view(
                index.woord("agenda.lead-weekend"),
                weekend.url(),
                List.of(Weken.of(weekend, index)),
                index);
    }

    private static Weekoverzicht view(String lead, Url here, List<WeekView> weken, Index index) {
        return new Weekoverzicht(lead, Agendakeuzes.op(here, index), weken);
    }
}
