package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Week;
import be.huisvanhetkind.site.agenda.Weekend;
import be.huisvanhetkind.site.facetten.Agendafacetten;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Agendakeuzes;
import be.huisvanhetkind.site.parts.Keuzegroepen;
import be.huisvanhetkind.site.parts.Momenten;
import be.huisvanhetkind.site.parts.Weken;
import be.huisvanhetkind.site.view.Agendakeuze;
import be.huisvanhetkind.site.view.Keuzegroep;
import be.huisvanhetkind.site.view.MomentView;
import be.huisvanhetkind.site.view.WeekView;
import be.huisvanhetkind.site.woorden.Telwoorden;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agenda as a list: what begins on the days that are near, each later week by itself, and each
 * weekend.
 */
public final class AgendaPages {
    static final String TEMPLATE = "agenda";

    /** What one sees at once; the script shows the next day when one is over. */
    private static final int DAYS = 7;

    private static final int ROOM = 60;

    private AgendaPages() {}

    /**
     * @param weken a week, several, or a weekend
     * @param toon how many days are seen at once; all of them when it is 0
     * @param kiezer ways to narrow it; only on days that are near
     */
    public record Weekoverzicht(
            String lead,
            Agendakeuze keuze,
            List<WeekView> weken,
            int toon,
            Optional<Kiezer> kiezer) {}

    /**
     * Ways to narrow the agenda.
     *
     * @param gekozen what narrows it already, as in an address: {@code prijs=gratis}
     * @param aantal how much there is
     * @param sjabloon a time with the names of its parts in their place, for the script
     * @param tellen how many there are, in the words for each number, for the script
     */
    public record Kiezer(
            List<Keuzegroep> keuzes,
            String gekozen,
            int aantal,
            MomentView sjabloon,
            Map<String, String> tellen) {
        static Kiezer of(Url here, String gekozen, int aantal, Index index) {
            return new Kiezer(
                    Keuzegroepen.of(Agendafacetten.in(index).groepen(), here, index),
                    gekozen,
                    aantal,
                    Momenten.SJABLOON,
                    Telwoorden.of("lijst.resultaten", index.woorden()));
        }
    }

    public static Stream<Page> of(Index index) {
        return Stream.of(
                        Stream.of(nearest(index)),
                        Agenda.in(index).weken().stream().skip(1).map(week -> page(week, index)),
                        Agenda.in(index).weekends().stream().map(weekend -> page(weekend, index)))
                .flatMap(pages -> pages);
    }

    private static Page nearest(Index index) {
        return Page.of(
                Addresses.AGENDA,
                index.woord("sectie.agenda"),
                index.woord("agenda.over", index.verband().korteNaam()),
                TEMPLATE,
                AgendaPages::days);
    }

    private static Weekoverzicht days(Index index) {
        List<Dagagenda> dagen =
                Agenda.in(index).naaste().stream().filter(dag -> !dag.isLeeg()).toList();
        return new Weekoverzicht(
                index.woord("agenda.lead"),
                Agendakeuzes.op(Addresses.AGENDA, index),
                dagen.isEmpty()
                        ? List.of()
                        : List.of(new WeekView("", Weken.dagen(dagen, ROOM, index))),
                DAYS,
                Optional.of(
                        Kiezer.of(
                                Addresses.AGENDA,
                                "",
                                Agendafacetten.in(index).punten().size(),
                                index)));
    }

    private static Page page(Week week, Index index) {
        return page(
                week.url(),
                Weken.titel(week, index.woorden()),
                new Inhoud<>(week.maandag(), AgendaPages::week),
                index);
    }

    private static Page page(Weekend weekend, Index index) {
        return page(
                weekend.url(),
                Weken.titel(weekend, index.woorden()),
                new Inhoud<>(weekend.zaterdag(), AgendaPages::weekend),
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

    /** A page is made of its first day, and asks the agenda for the rest. */
    private static Weekoverzicht week(LocalDate maandag, Index index) {
        Week week = Agenda.in(index).week(maandag).orElseThrow();
        return view(index.woord("agenda.lead-week"), week.url(), Weken.of(week, index), index);
    }

    private static Weekoverzicht weekend(LocalDate zaterdag, Index index) {
        Weekend weekend = Agenda.in(index).weekend(zaterdag).orElseThrow();
        return view(
                index.woord("agenda.lead-weekend"), weekend.url(), Weken.of(weekend, index), index);
    }

    private static Weekoverzicht view(String lead, Url here, WeekView week, Index index) {
        return new Weekoverzicht(
                lead, Agendakeuzes.op(here, index), List.of(week), 0, Optional.empty());
    }
}
