package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Doel;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Order;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Tabel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Opsomming;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.stream.Stream;

/** The yearly plans, and each step of them. */
public final class PlanPages {
    private PlanPages() {}

    public static Stream<Page> of(Index index) {
        List<Actie> acties = Order.byTitel(index.huis().all(Actie.class));
        Stream<Page> plans =
                Fiches.pages(
                        Actieplan.class,
                        Order.byTitel(index.huis().all(Actieplan.class)),
                        index,
                        (plan, some) -> plan(plan, acties, some),
                        plan -> List.of(Geschreven.site(Integer.toString(plan.jaar()))));
        return Stream.concat(
                plans, acties.stream().map(actie -> Fiches.page(actie, index, PlanPages::actie)));
    }

    private static FicheView plan(Actieplan plan, List<Actie> acties, Index index) {
        List<Actie> own =
                acties.stream().filter(actie -> actie.actieplan().id().equals(plan.id())).toList();
        return Fiches.van(plan, index)
                .withFeiten(List.of(Feit.van("kalender", "Jaar", Integer.toString(plan.jaar()))))
                .withBlokken(
                        List.of(
                                Fiches.zinnen(
                                        "Wat we willen bereiken",
                                        plan,
                                        plan.doelen().stream().map(Doel::tekst).toList())))
                .withTabellen(
                        List.of(
                                new Tabel(
                                        "Hoe ver we staan",
                                        List.of("Actie", "Wie", "Hoe ver", "Waaraan we het zien"),
                                        own.stream().map(actie -> rij(actie, index)).toList())));
    }

    private static List<Regel> rij(Actie actie, Index index) {
        String wie = index.huis().find(actie.verantwoordelijke()).map(Partner::titel).orElse("");
        String waaraan =
                Opsomming.en(
                        index.huis().find(actie.indicatoren()).stream()
                                .map(indicator -> indicator.titel())
                                .toList(),
                        Woordenboek.NL);
        return List.of(
                Regel.van(Feiten.link(actie), ""),
                Regel.van(wie),
                Regel.van(voortgang(actie)),
                Regel.van(waaraan.isEmpty() ? "Nog geen cijfer" : waaraan));
    }

    private static FicheView actie(Actie actie, Index index) {
        String einde =
                actie.einde()
                        .map(dag -> " tot " + DagWoorden.datum(dag, Woordenboek.NL))
                        .orElse("");
        List<Regel> wie =
                index.huis().find(actie.verantwoordelijke()).stream()
                        .map(partner -> Regel.van(Feiten.link(partner), ""))
                        .toList();
        return Fiches.van(actie, index)
                .withFeiten(
                        List.of(
                                Feit.van("check", "Hoe ver staat het?", voortgang(actie)),
                                Feit.van(
                                        "kalender",
                                        "Wanneer?",
                                        "Van "
                                                + DagWoorden.datum(actie.start(), Woordenboek.NL)
                                                + einde),
                                new Feit("huis", "Wie trekt het?", wie)))
                .withBlokken(
                        List.of(
                                Fiches.blok(
                                        "Waaraan we het zien",
                                        index.huis().find(actie.indicatoren()).stream()),
                                Fiches.blok(
                                        "Hoort bij",
                                        index.huis().find(actie.actieplan()).stream())));
    }

    private static String voortgang(Actie actie) {
        return switch (actie.voortgang()) {
            case GEPLAND -> "Gepland";
            case BEZIG -> "Bezig";
            case KLAAR -> "Klaar";
            case GESTOPT -> "Gestopt";
        };
    }
}
