package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Weken;
import be.huisvanhetkind.site.view.WeekView;
import java.util.List;
import java.util.stream.Stream;

/** The agenda: every activity and session of the coming weeks. */
public final class AgendaPages {
    private AgendaPages() {}

    /** The coming weeks. */
    public record Weekoverzicht(String lead, List<WeekView> weken) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                new Page(
                        Addresses.AGENDA,
                        "Agenda",
                        "Alles wat je de komende weken kunt doen in "
                                + index.huis().verband().korteNaam()
                                + ".",
                        "agenda.ftlh",
                        () ->
                                new Weekoverzicht(
                                        "Alles wat je de komende zes weken kunt doen, dag per dag. "
                                                + "Ook de zitdagen: dan zit een organisatie in ons huis.",
                                        Weken.van(index.agenda().keren(), index))));
    }
}
