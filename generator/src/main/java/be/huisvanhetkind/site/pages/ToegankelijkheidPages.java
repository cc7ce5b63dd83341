package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Grond;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Uitzondering;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.proeven.Proef;
import be.huisvanhetkind.site.proeven.Proeven;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Cijfertabel;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statement on accessibility, with the five parts of the model of the European Commission
 * (Implementing Decision (EU) 2018/1523): how far the site complies, what does not and why, how the
 * statement was made, how to report a problem, and who decides when that does not help. Which
 * programs looked at the site is said; that it complies because of them never is.
 */
public final class ToegankelijkheidPages {
    private ToegankelijkheidPages() {}

    public static Stream<Page> of(Index index) {
        return index.eigen(Toegankelijkheidsverklaring.class)
                .map(item -> Fiches.page(item, ToegankelijkheidPages::verklaring));
    }

    private static FicheView verklaring(Toegankelijkheidsverklaring item, Index index) {
        List<Proef> proeven = Proeven.of(index.verband().web().website());
        Stream<Cijfertabel> gronden =
                Arrays.stream(Grond.values()).map(grond -> uitzonderingen(item, grond, index));
        return Fiches.of(item, index)
                .withContact(Contacten.of(item.feedback(), index))
                .withFeiten(feiten(item, proeven, index))
                .withTabellen(Stream.concat(gronden, Stream.of(proeven(proeven, index))).toList())
                .withBlokken(howToReport(item.feedback(), index), handhaving(item, index));
    }

    private static List<Feit> feiten(
            Toegankelijkheidsverklaring item, List<Proef> proeven, Index index) {
        String opgesteld = DagWoorden.datum(item.opgesteldOp(), index.woorden());
        return List.of(
                Feit.of(
                        "check",
                        index.woord("verklaring.voldoet"),
                        index.woord("verklaring.naleving." + item.naleving().id())),
                Feit.of("kalender", index.woord("verklaring.op"), opgesteld),
                Feit.of(
                        "kalender",
                        index.woord("verklaring.nagekeken"),
                        item.fiche()
                                .nalezing()
                                .nagekekenOp()
                                .map(dag -> DagWoorden.datum(dag, index.woorden()))
                                .orElse(opgesteld)),
                new Feit("zoek", index.woord("verklaring.wie"), methode(item, proeven, index)));
    }

    private static List<Regel> methode(
            Toegankelijkheidsverklaring item, List<Proef> proeven, Index index) {
        String who = index.woord("verklaring.methode." + item.methode().id());
        String also = index.woord("verklaring.programmas");
        return (proeven.isEmpty() ? Stream.of(who) : Stream.of(who, also)).map(Regel::of).toList();
    }

    private static Cijfertabel uitzonderingen(
            Toegankelijkheidsverklaring item, Grond grond, Index index) {
        return new Cijfertabel(
                index.woord("verklaring.grond." + grond.id()),
                List.of(
                        index.woord("verklaring.wat"),
                        index.woord("verklaring.waarom"),
                        index.woord("verklaring.alternatief")),
                item.uitzonderingen().stream()
                        .filter(uitzondering -> uitzondering.grond() == grond)
                        .map(uitzondering -> rij(uitzondering, item))
                        .toList());
    }

    private static List<Regel> rij(Uitzondering uitzondering, Toegankelijkheidsverklaring item) {
        return Stream.of(uitzondering.wat(), uitzondering.waarom(), uitzondering.alternatief())
                .map(text -> Regel.of(Geschreven.door(item, text)))
                .toList();
    }

    private static Cijfertabel proeven(List<Proef> proeven, Index index) {
        return new Cijfertabel(
                index.woord("proef.titel"),
                Stream.of("proef.wat", "proef.op", "proef.paginas", "proef.fouten", "proef.over")
                        .map(index::woord)
                        .toList(),
                proeven.stream().map(proef -> rij(proef, index)).toList());
    }

    private static List<Regel> rij(Proef proef, Index index) {
        return Stream.of(
                        index.woord("proef.soort." + proef.proef().id()),
                        DagWoorden.datum(proef.op(), index.woorden()),
                        String.valueOf(proef.paginas()),
                        String.valueOf(proef.fouten()),
                        "WCAG " + String.join(", ", proef.wcag()))
                .map(Regel::of)
                .toList();
    }

    private static Blok howToReport(Contact contact, Index index) {
        Stream<Regel> ways =
                Stream.of(
                                contact.email().map(Contacten::mail),
                                contact.telefoon().map(Contacten::bel))
                        .flatMap(Optional::stream)
                        .map(Regel::of);
        return new Blok(
                index.woord("verklaring.melden"),
                Stream.concat(Stream.of(Regel.of(index.woord("verklaring.melden-hoe"))), ways)
                        .toList());
    }

    private static Blok handhaving(Toegankelijkheidsverklaring item, Index index) {
        return new Blok(
                index.woord("verklaring.niet-tevreden"),
                Stream.concat(
                                Stream.of(Regel.of(Geschreven.zin(item, item.handhaving()))),
                                item
                                        .handhavingslink()
                                        .flatMap(Contacten::web)
                                        .map(Regel::of)
                                        .stream())
                        .toList());
    }
}
