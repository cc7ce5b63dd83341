package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.redactie.Melding;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Hoofdstukken;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.stream.Stream;

/** Ordinary pages, and the longer story of each notice. */
public final class TekstPages {
    private TekstPages() {}

    public static Stream<Page> of(Index index) {
        Stream<Page> pages =
                index.eigen(Tekstpagina.class).map(item -> Fiches.page(item, TekstPages::pagina));
        Stream<Page> notices =
                index.all(Melding.class).stream()
                        .map(item -> Fiches.page(item, TekstPages::melding));
        return Stream.concat(pages, notices);
    }

    private static FicheView pagina(Tekstpagina item, Index index) {
        return Fiches.of(item, index)
                .withBlokken(Hoofdstukken.delen(item, index))
                .withReeks(Hoofdstukken.reeks(item, index));
    }

    private static FicheView melding(Melding item, Index index) {
        Woordenboek w = index.woorden();
        String when =
                w.woord(
                        "datum.tot-en-met",
                        DagWoorden.datum(item.van(), w),
                        DagWoorden.datum(item.tot(), w));
        return Fiches.of(item, index)
                .withFeiten(Feit.of("kalender", w.woord("feit.wanneer"), when));
    }
}
