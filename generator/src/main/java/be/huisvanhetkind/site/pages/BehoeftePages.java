package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.werking.Actie;
import be.huisvanhetkind.model.werking.Behoefte;
import be.huisvanhetkind.model.werking.Participatie;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Behoeften;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Navigation;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Verwijzing;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Opsomming;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What families need, neighbourhood by neighbourhood, and what the house does about it. */
public final class BehoeftePages {
    private BehoeftePages() {}

    /** What each neighbourhood needs, and where families said it. */
    public record PerWijk(String lead, List<Groep> wijken, List<Link> gezinnen) {}

    /** A neighbourhood, or all of them; the page says so when nothing is known of it. */
    public record Groep(String naam, List<Verwijzing> behoeften) {}

    public static Stream<Page> of(Index index) {
        List<Behoefte> all = Order.byTitel(index.all(Behoefte.class));
        Stream<Page> each = all.stream().map(item -> Fiches.page(item, BehoeftePages::view));
        return all.isEmpty() ? each : Stream.concat(Stream.of(lijst(index)), each);
    }

    private static Page lijst(Index index) {
        return Page.of(
                Addresses.list(Behoefte.SOORT),
                index.woord("sectie.behoeften"),
                index.woord("behoefte.lead"),
                "behoeften",
                BehoeftePages::perWijk);
    }

    private static PerWijk perWijk(Index index) {
        return new PerWijk(index.woord("behoefte.lead"), wijken(index), gezinnen(index));
    }

    private static List<Link> gezinnen(Index index) {
        String naam = Navigation.naam(Participatie.SOORT, index.woorden());
        return index.all(Participatie.class).isEmpty()
                ? List.of()
                : List.of(new Link(naam, Addresses.list(Participatie.SOORT)));
    }

    /** Those of the house and any other that is named, then what holds everywhere. */
    private static List<Groep> wijken(Index index) {
        List<Behoefte> all = Behoeften.of(index);
        Stream<Groep> wijken =
                Stream.concat(
                                index.verband().werkingsgebied().wijken().stream(),
                                all.stream().flatMap(one -> one.wijken().stream()))
                        .distinct()
                        .map(naam -> groep(naam, all, one -> one.wijken().contains(naam), index));
        Stream<Groep> overal =
                Stream.of(groep(overal(index), all, one -> one.wijken().isEmpty(), index))
                        .filter(wijk -> !wijk.behoeften().isEmpty());
        return Stream.concat(wijken, overal).toList();
    }

    private static Groep groep(
            String naam, List<Behoefte> all, Predicate<Behoefte> isHier, Index index) {
        List<Behoefte> hier = all.stream().filter(isHier).toList();
        return new Groep(naam, Fiches.verwijzingen(hier, one -> erbij(one, index)));
    }

    private static List<Geschreven> erbij(Behoefte item, Index index) {
        return List.of(
                Geschreven.door(item, item.meetbron()),
                Geschreven.site(DagWoorden.datum(item.datum(), index.woorden())),
                stand(item, index));
    }

    private static Geschreven stand(Behoefte behoefte, Index index) {
        List<Actie> acties = index.find(behoefte.acties());
        return Geschreven.site(
                acties.isEmpty()
                        ? index.woord("behoefte.nog-niets")
                        : index.woord("behoefte.acties", acties.size()));
    }

    private static String overal(Index index) {
        return index.woord("behoefte.overal", index.verband().korteNaam());
    }

    private static FicheView view(Behoefte item, Index index) {
        return Fiches.of(item, index)
                .withFeiten(
                        Feit.of("plaats", index.woord("behoefte.waar"), waar(item, index)),
                        new Feit("kind", index.woord("feit.voor-wie"), voorWie(item, index)),
                        domeinen(item, index),
                        new Feit("info", index.woord("behoefte.bron"), bron(item, index)))
                .withBlokken(
                        Fiches.blok(
                                index.woord("participatie.gehoord"),
                                index.find(item.participatie()).stream()),
                        new Blok(index.woord("participatie.gevolg"), acties(item, index)));
    }

    private static String waar(Behoefte item, Index index) {
        return item.wijken().isEmpty()
                ? overal(index)
                : Opsomming.en(item.wijken(), index.woorden());
    }

    private static List<Regel> voorWie(Behoefte item, Index index) {
        return item.leeftijd().stream()
                .map(age -> index.woorden().zin(LeeftijdWoorden.of(age, index.woorden())))
                .map(Regel::of)
                .toList();
    }

    private static Feit domeinen(Behoefte item, Index index) {
        return new Feit(
                "hart",
                index.woord("elders.waarover"),
                item.domeinen().stream()
                        .map(Begrip::label)
                        .map(label -> Regel.of(Geschreven.huis(label)))
                        .toList());
    }

    private static List<Regel> bron(Behoefte item, Index index) {
        return List.of(
                Regel.of(Tekens.zin(item.meetbron(), item.fiche().taal())),
                Regel.of(DagWoorden.datum(item.datum(), index.woorden())));
    }

    /** What is done about it; that there is nothing yet is said too. */
    private static List<Regel> acties(Behoefte item, Index index) {
        List<Regel> acties =
                index.find(item.acties()).stream().map(actie -> regel(actie, index)).toList();
        return acties.isEmpty() ? List.of(Regel.of(index.woord("behoefte.nog-niets"))) : acties;
    }

    private static Regel regel(Actie actie, Index index) {
        return Regel.of(Feiten.link(actie), ". " + PlanPages.voortgang(actie, index) + ".");
    }
}
