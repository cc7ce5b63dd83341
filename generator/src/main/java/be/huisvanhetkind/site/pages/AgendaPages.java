package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.agenda.Week;
import be.huisvanhetkind.site.parts.Weken;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.WeekView;
import java.util.List;
import java.util.stream.Stream;

/**
 * The agenda: every activity and session of the coming weeks, the nearest two first and each later
 * week by itself.
 */
public final class AgendaPages {
    private static final String TEMPLATE = "agenda.ftlh";
    private static final int NEAREST = 2;

    private AgendaPages() {}

    /**
     * @param andere the other weeks of the agenda
     */
    public record Weekoverzicht(String lead, List<WeekView> weken, List<Link> andere) {}

    public static Stream<Page> of(Index index) {
        List<Week> weken = index.agenda().weken();
        List<Week> nearest = weken.stream().limit(NEAREST).toList();
        return Stream.concat(
                Stream.of(
                        new Page(
                                Addresses.AGENDA,
                                index.woord("sectie.agenda"),
                                index.woord("agenda.over", index.huis().verband().korteNaam()),
                                TEMPLATE,
                                () -> view(index.woord("agenda.lead"), nearest, index))),
                weken.stream().skip(NEAREST).map(week -> page(week, index)));
    }

    private static Page page(Week week, Index index) {
        String titel = Weken.titel(week, index.woorden());
        return new Page(
                week.url(),
                titel,
                index.woord("agenda.over-week", titel, index.huis().verband().korteNaam()),
                TEMPLATE,
                () -> view(index.woord("agenda.lead-week"), List.of(week), index));
    }

    private static Weekoverzicht view(String lead, List<Week> shown, Index index) {
        List<Week> weken = index.agenda().weken();
        Link nearest = new Link(index.woord("agenda.komende-dagen"), Addresses.AGENDA);
        Stream<Link> later =
                weken.stream()
                        .skip(NEAREST)
                        .map(week -> new Link(Weken.titel(week, index.woorden()), week.url()));
        boolean isNearest = shown.equals(weken.stream().limit(NEAREST).toList());
        Url here = isNearest ? Addresses.AGENDA : shown.get(0).url();
        return new Weekoverzicht(
                lead,
                shown.stream().map(week -> Weken.van(week, index)).toList(),
                Stream.concat(Stream.of(nearest), later)
                        .filter(link -> !link.url().equals(here))
                        .toList());
    }
}
