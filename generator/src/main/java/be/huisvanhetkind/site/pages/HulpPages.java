package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Help outside the house, and things to read, hear and see. */
public final class HulpPages {
    private HulpPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> elders =
                Fiches.pages(
                        Doorverwijspunt.SOORT,
                        Order.byTitel(index.all(Doorverwijspunt.class)),
                        index,
                        HulpPages::elders,
                        (punt, some) -> List.of(Geschreven.door(punt, punt.organisatie())));
        Stream<Page> materiaal =
                Fiches.pages(
                        Materiaal.SOORT,
                        Order.byTitel(index.all(Materiaal.class)),
                        index,
                        HulpPages::materiaal,
                        (item, some) -> List.of(Geschreven.huis(item.soort().label())));
        return Stream.concat(elders, materiaal);
    }

    private static FicheView elders(Doorverwijspunt punt, Index index) {
        Stream<Vraag> vragen =
                index.vragen().stream()
                        .filter(
                                vraag ->
                                        vraag.doorverwijspunten().stream()
                                                .map(Ref::id)
                                                .anyMatch(punt.id()::equals));
        return Fiches.of(punt, index)
                .withContact(Contacten.of(punt.contact(), index))
                .withFeiten(
                        new Feit("kind", index.woord("feit.voor-wie"), alleen(punt, index)),
                        Feit.of(
                                "huis",
                                index.woord("elders.wie"),
                                Geschreven.door(punt, punt.organisatie())),
                        Feit.of(
                                "info",
                                index.woord("elders.waarover"),
                                Geschreven.huis(punt.flankerendDomein().label())),
                        Feit.of(
                                "klok",
                                index.woord("elders.wanneer"),
                                Geschreven.zin(punt, punt.wanneer())))
                .withBlokken(Fiches.blok(index.woord("elders.vragen"), vragen));
    }

    private static List<Regel> alleen(Doorverwijspunt punt, Index index) {
        return punt.isZonderBegeleiding()
                ? List.of(Regel.of(index.woord("feit.alleen")))
                : List.of();
    }

    private static FicheView materiaal(Materiaal item, Index index) {
        return Fiches.of(item, index)
                .withFeiten(feiten(item, index))
                .withBlokken(
                        Fiches.zinnen(
                                index.woord("materiaal.transcript"),
                                item,
                                item.transcript().stream().toList()));
    }

    private static List<Feit> feiten(Materiaal item, Index index) {
        Geschreven soort = Geschreven.huis(item.soort().label());
        Optional<Feit> maker =
                item.maker()
                        .map(wie -> Geschreven.door(item, wie))
                        .map(wie -> Feit.of("kind", index.woord("materiaal.maker"), wie));
        Optional<Feit> jaar =
                item.jaar()
                        .map(getal -> Integer.toString(getal))
                        .map(getal -> Feit.of("kalender", index.woord("feit.jaar"), getal));
        Optional<Feit> waar =
                item.link()
                        .flatMap(Contacten::web)
                        .map(web -> List.of(Regel.of(web)))
                        .map(web -> new Feit("pijl", index.woord("materiaal.waar"), web));
        List<Feit> feiten = new ArrayList<>();
        feiten.add(Feit.of("school", index.woord("materiaal.wat"), soort));
        Stream.of(maker, jaar, waar).flatMap(Optional::stream).forEach(feiten::add);
        return feiten;
    }
}
