package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.werking.Participatie;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How families thought along, and what came of it. */
public final class ParticipatiePages {
    private ParticipatiePages() {}

    public static Stream<Page> of(Index index) {
        List<Participatie> newest =
                index.huis().all(Participatie.class).stream()
                        .sorted(
                                Comparator.comparing(Participatie::wanneer)
                                        .reversed()
                                        .thenComparing(Participatie::id))
                        .toList();
        return Fiches.pages(
                Participatie.class,
                newest,
                index,
                ParticipatiePages::view,
                item ->
                        List.of(
                                Geschreven.site(DagWoorden.datum(item.wanneer(), Woordenboek.NL)),
                                Geschreven.huis(item.vorm().label())));
    }

    private static FicheView view(Participatie item, Index index) {
        return Fiches.van(item, index)
                .withFeiten(
                        List.of(
                                Feit.van("gezin", "Wie dacht mee?", Tekens.zin(item.wie())),
                                Feit.van("gesprek", "Hoe?", item.vorm().label()),
                                Feit.van(
                                        "kalender",
                                        "Wanneer?",
                                        DagWoorden.datum(item.wanneer(), Woordenboek.NL)),
                                Feit.van("info", "Wat hoorden we?", Tekens.zin(item.resultaat())),
                                Feit.van(
                                        "check", "Wat doen we ermee?", Tekens.zin(item.gevolg()))));
    }
}
