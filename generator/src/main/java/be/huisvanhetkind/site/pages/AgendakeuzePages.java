package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agendapunt;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.facetten.Agendafacetten;
import be.huisvanhetkind.site.facetten.Facetten.Gekozen;
import be.huisvanhetkind.site.facetten.Facetten.Groep;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.pagina.Page.Kop;
import be.huisvanhetkind.site.parts.Agendakeuzes;
import be.huisvanhetkind.site.parts.Weken;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.WeekView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The agenda of the days that are near, by every choice that narrows it. */
public final class AgendakeuzePages {
    private AgendakeuzePages() {}

    /** What a page is about: an option of a facet. */
    private record Gegeven(String facet, String optie) {}

    public static Stream<Page> of(Index index) {
        return Agendafacetten.in(index).groepen().stream()
                .flatMap(groep -> groep.opties().stream().map(een -> page(groep, een, index)));
    }

    private static Page page(Groep<Agendapunt> groep, Gekozen<Agendapunt> gekozen, Index index) {
        Geschreven titel = gekozen.optie().titel();
        String over = index.woord("agenda.over-week", titel.tekst(), index.verband().korteNaam());
        Url url = gekozen.optie().url();
        Gegeven given = new Gegeven(groep.facet().sleutel(), gekozen.optie().id());
        return Page.of(
                url,
                Kop.of(titel, Geschreven.site(over)),
                AgendaPages.TEMPLATE,
                new Inhoud<>(given, AgendakeuzePages::view));
    }

    private static AgendaPages.Weekoverzicht view(Gegeven given, Index index) {
        Gekozen<Agendapunt> gekozen =
                Agendafacetten.in(index).find(given.facet(), given.optie()).orElseThrow();
        Url url = gekozen.optie().url();
        Map<LocalDate, List<Agendapunt>> dagen = new LinkedHashMap<>();
        for (Agendapunt punt : gekozen.items()) {
            dagen.computeIfAbsent(punt.dag(), dag -> new ArrayList<>()).add(punt);
        }
        List<Dagagenda> agenda =
                dagen.entrySet().stream()
                        .map(dag -> new Dagagenda(dag.getKey(), dag.getValue()))
                        .toList();
        return new AgendaPages.Weekoverzicht(
                index.woord("agenda.lead-keuze"),
                Agendakeuzes.op(url, index),
                List.of(new WeekView("", Weken.alles(agenda, index))),
                0,
                Optional.of(
                        AgendaPages.Kiezer.of(
                                url,
                                given.facet() + "=" + given.optie(),
                                gekozen.items().size(),
                                index)));
    }
}
