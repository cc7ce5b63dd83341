package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Meting;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.data.Api;
import be.huisvanhetkind.site.data.Datasoort;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Metingen;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Cijfertabel;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Getallen;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the house sees whether it works: indicators, what was measured, and the yearly reports. */
public final class CijferPages {
    private CijferPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> indicatoren =
                Fiches.pages(
                        Indicator.SOORT,
                        Order.byTitel(index.all(Indicator.class)),
                        index,
                        CijferPages::indicator,
                        (item, some) -> List.of(streefdoel(item, index)));
        Stream<Page> metingen =
                index.all(Meting.class).stream()
                        .map(item -> Fiches.page(item, CijferPages::meting));
        Stream<Page> verslagen =
                Fiches.pages(
                        Activiteitenverslag.SOORT,
                        Order.byTitel(index.all(Activiteitenverslag.class)),
                        index,
                        CijferPages::verslag,
                        (item, some) -> List.of(Geschreven.site(Integer.toString(item.jaar()))));
        return Stream.of(indicatoren, metingen, verslagen).flatMap(pages -> pages);
    }

    private static Geschreven streefdoel(Indicator indicator, Index index) {
        return Geschreven.site(index.woord("cijfer.streefdoel", doel(indicator, index)));
    }

    private static FicheView indicator(Indicator indicator, Index index) {
        List<List<Regel>> rijen =
                Metingen.of(indicator, index).stream()
                        .map(meting -> gemeten(meting, index))
                        .toList();
        return Fiches.of(indicator, index)
                .withFeiten(
                        Feit.of(
                                "info",
                                index.woord("cijfer.definitie"),
                                Tekens.zin(indicator.definitie(), indicator.fiche().taal())),
                        Feit.of("check", index.woord("cijfer.willen"), doel(indicator, index)))
                .withTabellen(
                        new Cijfertabel(
                                index.woord("cijfer.metingen"),
                                koppen(index, "wanneer", "hoeveel", "trend", "bron"),
                                rijen));
    }

    private static List<Regel> gemeten(Meting meting, Index index) {
        return List.of(
                Regel.of(new Link(datum(meting, index), Addresses.of(meting)), ""),
                Regel.of(Metingen.hoeveel(meting, index)),
                Regel.of(Metingen.trend(meting, index)),
                Regel.of(meting.meetbron()));
    }

    private static FicheView meting(Meting meting, Index index) {
        return Fiches.of(meting, index)
                .withFeiten(
                        Feit.of(
                                "check",
                                index.woord("cijfer.hoeveel-vraag"),
                                Metingen.hoeveel(meting, index)),
                        Feit.of("kalender", index.woord("feit.wanneer"), datum(meting, index)),
                        Feit.of("info", index.woord("cijfer.bron"), meting.meetbron()))
                .withBlokken(
                        Fiches.blok(
                                index.woord("item.hoort-bij"),
                                index.find(meting.indicator()).stream()));
    }

    private static FicheView verslag(Activiteitenverslag verslag, Index index) {
        List<Meting> metingen = index.find(verslag.metingen());
        return Fiches.of(verslag, index)
                .withFeiten(
                        Feit.of(
                                "kalender",
                                index.woord("feit.jaar"),
                                Integer.toString(verslag.jaar())))
                .withBlokken(
                        Fiches.blok(
                                index.woord("cijfer.gedaan"),
                                index.find(verslag.acties()).stream()),
                        new Blok(
                                index.woord("cijfer.bestand"),
                                metingen.isEmpty() ? List.of() : List.of(bestand(index))))
                .withTabellen(
                        new Cijfertabel(
                                index.woord("cijfer.tabel"),
                                koppen(index, "wat", "hoeveel", "doel", "trend", "bron"),
                                metingen.stream().map(meting -> rij(meting, index)).toList()));
    }

    private static Regel bestand(Index index) {
        return Regel.of(
                new Link(index.woord("cijfer.csv"), Api.csv(Datasoort.of(Meting.class))), "");
    }

    private static List<Regel> rij(Meting meting, Index index) {
        Optional<Indicator> indicator = index.find(meting.indicator());
        return List.of(
                indicator
                        .map(een -> Regel.of(Feiten.link(een), ""))
                        .orElse(Regel.of(meting.titel())),
                Regel.of(Metingen.hoeveel(meting, index)),
                Regel.of(indicator.map(een -> doel(een, index)).orElse("")),
                Regel.of(Metingen.trend(meting, index)),
                Regel.of(meting.meetbron()));
    }

    private static List<String> koppen(Index index, String... koppen) {
        return Stream.of(koppen).map(kop -> index.woord("cijfer." + kop)).toList();
    }

    private static String datum(Meting meting, Index index) {
        return DagWoorden.datum(meting.datum(), index.woorden());
    }

    private static String doel(Indicator indicator, Index index) {
        return Getallen.of(indicator.streefwaarde(), index.woorden()) + " " + indicator.eenheid();
    }
}
