package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring.Uitzondering;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Tabel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.stream.Stream;

/** The statements on accessibility and privacy. */
public final class VerklaringPages {
    private VerklaringPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> toegankelijk =
                index.eigen(Toegankelijkheidsverklaring.class)
                        .map(item -> Fiches.page(item, index, VerklaringPages::toegankelijk));
        Stream<Page> privacy =
                index.eigen(Privacyverklaring.class)
                        .map(item -> Fiches.page(item, index, VerklaringPages::privacy));
        return Stream.concat(toegankelijk, privacy);
    }

    private static FicheView toegankelijk(Toegankelijkheidsverklaring item, Index index) {
        return Fiches.van(item, index)
                .withContact(Contacten.van(item.feedback()))
                .withFeiten(
                        List.of(
                                Feit.van(
                                        "check",
                                        index.woord("verklaring.voldoet"),
                                        naleving(item, index.woorden())),
                                Feit.van(
                                        "zoek",
                                        index.woord("verklaring.wie"),
                                        methode(item, index.woorden())),
                                Feit.van(
                                        "kalender",
                                        index.woord("verklaring.op"),
                                        DagWoorden.datum(item.opgesteldOp(), index.woorden()))))
                .withTabellen(
                        List.of(
                                new Tabel(
                                        index.woord("verklaring.niet-goed"),
                                        List.of(
                                                index.woord("verklaring.wat"),
                                                index.woord("verklaring.waarom"),
                                                index.woord("verklaring.alternatief")),
                                        item.uitzonderingen().stream()
                                                .map(uitzondering -> rij(uitzondering, item))
                                                .toList())))
                .withBlokken(
                        List.of(
                                new Blok(
                                        index.woord("verklaring.niet-tevreden"),
                                        Stream.concat(
                                                        Stream.of(
                                                                Regel.van(
                                                                        Geschreven.zin(
                                                                                item,
                                                                                item
                                                                                        .handhaving()))),
                                                        item
                                                                .handhavingslink()
                                                                .flatMap(Contacten::web)
                                                                .map(Regel::van)
                                                                .stream())
                                                .toList())));
    }

    private static List<Regel> rij(Uitzondering uitzondering, Toegankelijkheidsverklaring item) {
        return Stream.of(uitzondering.wat(), uitzondering.waarom(), uitzondering.alternatief())
                .map(text -> Regel.van(Geschreven.door(item, text)))
                .toList();
    }

    private static String naleving(Toegankelijkheidsverklaring item, Woordenboek w) {
        return w.woord("verklaring.naleving." + item.naleving().id());
    }

    private static String methode(Toegankelijkheidsverklaring item, Woordenboek w) {
        return w.woord("verklaring.methode." + item.methode().id());
    }

    private static FicheView privacy(Privacyverklaring item, Index index) {
        return Fiches.van(item, index)
                .withContact(Contacten.van(item.contact()))
                .withFeiten(
                        List.of(
                                Feit.van(
                                        "huis",
                                        index.woord("verklaring.verantwoordelijke"),
                                        Geschreven.door(item, item.verantwoordelijke()))));
    }
}
