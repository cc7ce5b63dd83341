package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Behoefte;
import be.huisvanhetkind.model.werking.Doel;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Behoeften;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Cijfertabel;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Opsomming;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The yearly plans, and each step of them. */
public final class PlanPages {
    private PlanPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> plans =
                Fiches.pages(
                        Actieplan.SOORT,
                        Order.byTitel(index.all(Actieplan.class)),
                        index,
                        PlanPages::plan,
                        (plan, some) -> List.of(Geschreven.site(Integer.toString(plan.jaar()))));
        return Stream.concat(
                plans, acties(index).stream().map(actie -> Fiches.page(actie, PlanPages::actie)));
    }

    private static List<Actie> acties(Index index) {
        return Order.byTitel(index.all(Actie.class));
    }

    private static FicheView plan(Actieplan plan, Index index) {
        List<Actie> own =
                acties(index).stream()
                        .filter(actie -> actie.actieplan().id().equals(plan.id()))
                        .toList();
        return Fiches.of(plan, index)
                .withFeiten(
                        Feit.of(
                                "kalender",
                                index.woord("feit.jaar"),
                                Integer.toString(plan.jaar())))
                .withBlokken(
                        Fiches.zinnen(
                                index.woord("plan.doelen"),
                                plan,
                                plan.doelen().stream().map(Doel::tekst).toList()))
                .withTabellen(
                        new Cijfertabel(
                                index.woord("plan.stand"),
                                koppen(index),
                                own.stream().map(actie -> rij(actie, index)).toList()));
    }

    private static List<Regel> rij(Actie actie, Index index) {
        String wie = index.find(actie.verantwoordelijke()).map(Partner::titel).orElse("");
        String waaraan =
                Opsomming.en(
                        index.find(actie.indicatoren()).stream()
                                .map(indicator -> indicator.titel())
                                .toList(),
                        index.woorden());
        return List.of(
                Regel.of(Feiten.link(actie), ""),
                Regel.of(wie),
                Regel.of(voortgang(actie, index)),
                Regel.of(waaraan.isEmpty() ? index.woord("plan.geen-cijfer") : waaraan));
    }

    private static FicheView actie(Actie actie, Index index) {
        List<Regel> wie =
                index.find(actie.verantwoordelijke()).stream()
                        .map(partner -> Regel.of(Feiten.link(partner), ""))
                        .toList();
        return Fiches.of(actie, index)
                .withFeiten(
                        Feit.of(
                                "check",
                                index.woord("plan.hoe-ver-vraag"),
                                voortgang(actie, index)),
                        Feit.of("kalender", index.woord("feit.wanneer"), periode(actie, index)),
                        new Feit("huis", index.woord("plan.trekker"), wie))
                .withBlokken(
                        Fiches.blok(
                                index.woord("plan.waaraan"),
                                index.find(actie.indicatoren()).stream()),
                        Fiches.blok(
                                index.woord("behoefte.waarom"),
                                Behoeften.naming(actie, Behoefte::acties, index)),
                        Fiches.blok(
                                index.woord("item.hoort-bij"),
                                index.find(actie.actieplan()).stream()));
    }

    /** How far an action is, in a word. */
    static String voortgang(Actie actie, Index index) {
        return index.woord("plan.voortgang." + actie.voortgang().name().toLowerCase(Locale.ROOT));
    }

    private static String periode(Actie actie, Index index) {
        String van = DagWoorden.datum(actie.start(), index.woorden());
        return actie.einde()
                .map(dag -> DagWoorden.datum(dag, index.woorden()))
                .map(tot -> index.woord("plan.van-tot", van, tot))
                .orElseGet(() -> index.woord("plan.van", van));
    }

    private static List<String> koppen(Index index) {
        return Stream.of("actie", "wie", "hoe-ver", "waaraan")
                .map(kop -> index.woord("plan." + kop))
                .toList();
    }
}
