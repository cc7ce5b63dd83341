package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.redactie.Oproep;
import be.huisvanhetkind.model.redactie.Vacature;
import be.huisvanhetkind.model.redactie.Vrijwilligersoproep;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls for volunteers and for staff. */
public final class OproepPages {
    private OproepPages() {}

    public static Stream<Page> of(Index index) {
        return Stream.concat(pages(Vrijwilligersoproep.SOORT, index), pages(Vacature.SOORT, index));
    }

    private static <T extends Oproep> Stream<Page> pages(Paginasoort<T> soort, Index index) {
        return Fiches.pages(
                soort,
                Order.byTitel(index.all(soort.type())),
                index,
                OproepPages::view,
                (oproep, some) ->
                        List.of(Geschreven.site(index.woord("oproep.tot", einde(oproep, index)))));
    }

    private static FicheView view(Oproep oproep, Index index) {
        Feit taken =
                new Feit(
                        "check",
                        index.woord("oproep.taken"),
                        oproep.taken().stream()
                                .map(text -> Tekens.zin(text, oproep.fiche().taal()))
                                .map(Regel::of)
                                .toList());
        Optional<Feit> tijd =
                oproep.tijd()
                        .map(text -> Tekens.zin(text, oproep.fiche().taal()))
                        .map(hoeveel -> Feit.of("klok", index.woord("oproep.tijd"), hoeveel));
        Feit einde = Feit.of("kalender", index.woord("oproep.einde"), einde(oproep, index));
        Feit wie = Feiten.wie(oproep, List.of(), index);
        return Fiches.of(oproep, index)
                .withContact(Contacten.of(Optional.of(oproep.contact()), oproep, index))
                .withFeiten(
                        Stream.of(Stream.of(taken), tijd.stream(), Stream.of(einde, wie))
                                .flatMap(feiten -> feiten)
                                .toList());
    }

    private static String einde(Oproep oproep, Index index) {
        return DagWoorden.datum(oproep.tot(), index.woorden());
    }
}
