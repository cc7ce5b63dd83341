package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Order;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Help outside the house, and things to read, hear and see. */
public final class HulpPages {
    private HulpPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> elders =
                Fiches.pages(
                        Doorverwijspunt.class,
                        Order.byTitel(index.huis().all(Doorverwijspunt.class)),
                        index,
                        HulpPages::elders,
                        punt -> List.of(punt.organisatie()));
        Stream<Page> materiaal =
                Fiches.pages(
                        Materiaal.class,
                        Order.byTitel(index.huis().all(Materiaal.class)),
                        index,
                        HulpPages::materiaal,
                        item -> List.of(item.soort().label()));
        return Stream.concat(elders, materiaal);
    }

    private static FicheView elders(Doorverwijspunt punt, Index index) {
        Stream<Vraag> vragen =
                index.vragen().stream()
                        .filter(
                                vraag ->
                                        vraag.doorverwijspunten().stream()
                                                .anyMatch(ref -> ref.id().equals(punt.id())));
        return Fiches.van(punt, index)
                .withContact(Contacten.van(punt.contact()))
                .withFeiten(
                        List.of(
                                Feit.van("huis", "Wie is het?", punt.organisatie()),
                                Feit.van("info", "Waarover?", punt.flankerendDomein().label()),
                                Feit.van(
                                        "klok",
                                        "Wanneer ga je ernaartoe?",
                                        Tekens.zin(punt.wanneer()))))
                .withBlokken(List.of(Fiches.blok("Vragen hierover", vragen)));
    }

    private static FicheView materiaal(Materiaal item, Index index) {
        List<Feit> feiten = new ArrayList<>();
        feiten.add(Feit.van("school", "Wat is het?", item.soort().label()));
        item.maker().ifPresent(maker -> feiten.add(Feit.van("kind", "Van wie?", maker)));
        item.jaar()
                .ifPresent(
                        jaar -> feiten.add(Feit.van("kalender", "Jaar", Integer.toString(jaar))));
        item.link()
                .flatMap(Contacten::web)
                .ifPresent(
                        web ->
                                feiten.add(
                                        new Feit(
                                                "pijl",
                                                "Waar vind je het?",
                                                List.of(Regel.van(web)))));
        return Fiches.van(item, index)
                .withFeiten(feiten)
                .withBlokken(
                        List.of(
                                Fiches.zinnen(
                                        "Wat er gezegd wordt",
                                        item.transcript().stream().toList())));
    }
}
