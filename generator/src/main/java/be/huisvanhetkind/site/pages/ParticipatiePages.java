package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.werking.Behoefte;
import be.huisvanhetkind.model.werking.Participatie;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Behoeften;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How families thought along, and what came of it. */
public final class ParticipatiePages {
    private ParticipatiePages() {}

    public static Stream<Page> of(Index index) {
        List<Participatie> newest =
                index.all(Participatie.class).stream()
                        .sorted(
                                Comparator.comparing(Participatie::wanneer)
                                        .reversed()
                                        .thenComparing(Participatie::id))
                        .toList();
        return Fiches.pages(
                Participatie.SOORT,
                newest,
                index,
                ParticipatiePages::view,
                (item, some) ->
                        List.of(
                                Geschreven.site(DagWoorden.datum(item.wanneer(), index.woorden())),
                                Geschreven.huis(item.vorm().label())));
    }

    private static FicheView view(Participatie item, Index index) {
        return Fiches.of(item, index)
                .withFeiten(
                        Feit.of(
                                "gezin",
                                index.woord("participatie.wie"),
                                Tekens.zin(item.wie(), item.fiche().taal())),
                        Feit.of("gesprek", index.woord("item.hoe"), item.vorm().label()),
                        Feit.of(
                                "kalender",
                                index.woord("feit.wanneer"),
                                DagWoorden.datum(item.wanneer(), index.woorden())),
                        Feit.of(
                                "info",
                                index.woord("participatie.gehoord"),
                                Tekens.zin(item.resultaat(), item.fiche().taal())),
                        Feit.of(
                                "check",
                                index.woord("participatie.gevolg"),
                                Tekens.zin(item.gevolg(), item.fiche().taal())))
                .withBlokken(
                        Fiches.blok(
                                index.woord("sectie.behoeften"),
                                Behoeften.naming(item, Behoefte::participatie, index)));
    }
}
