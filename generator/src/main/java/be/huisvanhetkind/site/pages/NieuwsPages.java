package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Fiches.Lijstwoorden;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A page for every news item, and the list with the newest first. */
public final class NieuwsPages {
    private NieuwsPages() {}

    public static Stream<Page> of(Index index) {
        List<Nieuws> newest =
                index.all(Nieuws.class).stream()
                        .sorted(
                                Comparator.comparing(Nieuws::datum)
                                        .reversed()
                                        .thenComparing(Nieuws::id))
                        .toList();
        Stream<Page> list =
                Fiches.list(
                        Addresses.NIEUWS,
                        new Lijstwoorden(
                                index.woord("sectie.nieuws"),
                                index.woord("nieuws.over", index.verband().naam()),
                                "",
                                index.woord("nieuws.leeg")),
                        newest,
                        index,
                        (item, some) ->
                                List.of(
                                        Geschreven.site(
                                                DagWoorden.datum(item.datum(), index.woorden()))));
        return Stream.concat(
                list, newest.stream().map(item -> Fiches.page(item, NieuwsPages::view)));
    }

    private static FicheView view(Nieuws item, Index index) {
        return Fiches.of(item, index)
                .withFeiten(
                        Feit.of(
                                "kalender",
                                index.woord("nieuws.datum"),
                                DagWoorden.voluit(item.datum(), index.woorden())));
    }
}
