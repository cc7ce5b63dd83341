package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Order;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Tabel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Getallen;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How the house sees whether it works: indicators, what was measured, and the yearly reports. */
public final class CijferPages {
    private CijferPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> indicatoren =
                Fiches.pages(
                        Indicator.class,
                        Order.byTitel(index.huis().all(Indicator.class)),
                        index,
                        CijferPages::indicator,
                        item -> List.of(Geschreven.site("doel: " + doel(item))));
        Stream<Page> metingen =
                index.huis().all(Meting.class).stream()
                        .map(item -> Fiches.page(item, index, CijferPages::meting));
        Stream<Page> verslagen =
                Fiches.pages(
                        Activiteitenverslag.class,
                        Order.byTitel(index.huis().all(Activiteitenverslag.class)),
                        index,
                        CijferPages::verslag,
                        item -> List.of(Geschreven.site(Integer.toString(item.jaar()))));
        return Stream.of(indicatoren, metingen, verslagen).flatMap(pages -> pages);
    }

    private static FicheView indicator(Indicator indicator, Index index) {
        List<Meting> metingen =
                index.huis().all(Meting.class).stream()
                        .filter(meting -> meting.indicator().id().equals(indicator.id()))
                        .sorted(Comparator.comparing(Meting::datum).thenComparing(Meting::id))
                        .toList();
        return Fiches.van(indicator, index)
                .withFeiten(
                        List.of(
                                Feit.van(
                                        "info",
                                        "Wat tellen we?",
                                        Tekens.zin(indicator.definitie())),
                                Feit.van("check", "Wat willen we?", doel(indicator))))
                .withTabellen(
                        List.of(
                                new Tabel(
                                        "Wat we maten",
                                        List.of("Wanneer", "Hoeveel", "Bron"),
                                        metingen.stream()
                                                .map(
                                                        meting ->
                                                                List.of(
                                                                        Regel.van(
                                                                                new Link(
                                                                                        DagWoorden
                                                                                                .datum(
                                                                                                        meting
                                                                                                                .datum(),
                                                                                                        Woordenboek
                                                                                                                .NL),
                                                                                        Addresses
                                                                                                .of(
                                                                                                        meting)),
                                                                                ""),
                                                                        Regel.van(
                                                                                hoeveel(
                                                                                        meting,
                                                                                        index)),
                                                                        Regel.van(
                                                                                meting.meetbron())))
                                                .toList())));
    }

    private static FicheView meting(Meting meting, Index index) {
        return Fiches.van(meting, index)
                .withFeiten(
                        List.of(
                                Feit.van("check", "Hoeveel?", hoeveel(meting, index)),
                                Feit.van(
                                        "kalender",
                                        "Wanneer?",
                                        DagWoorden.datum(meting.datum(), Woordenboek.NL)),
                                Feit.van("info", "Bron", meting.meetbron())))
                .withBlokken(
                        List.of(
                                Fiches.blok(
                                        "Hoort bij",
                                        index.huis().find(meting.indicator()).stream())));
    }

    private static FicheView verslag(Activiteitenverslag verslag, Index index) {
        List<Meting> metingen = index.huis().find(verslag.metingen());
        return Fiches.van(verslag, index)
                .withFeiten(List.of(Feit.van("kalender", "Jaar", Integer.toString(verslag.jaar()))))
                .withBlokken(
                        List.of(
                                Fiches.blok(
                                        "Wat we deden",
                                        index.huis().find(verslag.acties()).stream())))
                .withTabellen(
                        List.of(
                                new Tabel(
                                        "In cijfers",
                                        List.of("Wat", "Hoeveel", "Doel"),
                                        metingen.stream()
                                                .map(meting -> rij(meting, index))
                                                .toList())));
    }

    private static List<Regel> rij(Meting meting, Index index) {
        return index.huis()
                .find(meting.indicator())
                .map(
                        indicator ->
                                List.of(
                                        Regel.van(Feiten.link(indicator), ""),
                                        Regel.van(hoeveel(meting, index)),
                                        Regel.van(doel(indicator))))
                .orElseGet(
                        () ->
                                List.of(
                                        Regel.van(meting.titel()),
                                        Regel.van(hoeveel(meting, index)),
                                        Regel.van("")));
    }

    private static String doel(Indicator indicator) {
        return Getallen.van(indicator.streefwaarde(), Woordenboek.NL) + " " + indicator.eenheid();
    }

    private static String hoeveel(Meting meting, Index index) {
        String eenheid = index.huis().find(meting.indicator()).map(Indicator::eenheid).orElse("");
        return (Getallen.van(meting.waarde(), Woordenboek.NL) + " " + eenheid).strip();
    }
}
