package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Maand;
import be.huisvanhetkind.site.agenda.Weekend;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Agendakeuze;
import be.huisvanhetkind.site.view.Agendakeuze.Dagkeuze;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The ways through the agenda: the coming days, the weekend, weeks and months. */
public final class Agendakeuzes {
    private static final int DAYS = 7;

    private Agendakeuzes() {}

    /** As they stand on one of the pages of the agenda. */
    public static Agendakeuze op(Url here, Index index) {
        Agenda agenda = Agenda.in(index);
        Woordenboek w = index.woorden();
        Stream<Dagkeuze> dagen = agenda.dagen().stream().limit(DAYS).map(dag -> dag(dag, here, w));
        Stream<Dagkeuze> weekend =
                agenda.weekends().stream().limit(1).map(some -> weekend(some, here, w));
        Stream<Link> verder =
                Stream.of(
                                Stream.of(
                                        new Link(
                                                index.woord("agenda.komende-dagen"),
                                                Addresses.AGENDA)),
                                agenda.weken().stream()
                                        .skip(1)
                                        .map(week -> new Link(Weken.titel(week, w), week.url())),
                                agenda.maanden().stream()
                                        .map(maand -> new Link(titel(maand, w), maand.url())))
                        .flatMap(links -> links)
                        .filter(link -> !link.url().equals(here));
        return new Agendakeuze(Stream.concat(dagen, weekend).toList(), verder.toList());
    }

    private static Dagkeuze dag(Dagagenda dag, Url here, Woordenboek w) {
        LocalDate datum = dag.dag();
        return new Dagkeuze(
                datum.toString(),
                datum.toString(),
                DagWoorden.dagEnNummer(datum, w),
                dag.url(),
                dag.url().equals(here));
    }

    private static Dagkeuze weekend(Weekend weekend, Url here, Woordenboek w) {
        return new Dagkeuze(
                weekend.zaterdag().toString(),
                weekend.zondag().toString(),
                Weken.titel(weekend, w),
                weekend.url(),
                weekend.url().equals(here));
    }

    private static String titel(Maand maand, Woordenboek w) {
        return w.hoofdletter(DagWoorden.maand(maand.maand(), w));
    }
}
