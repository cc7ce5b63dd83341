package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Inschrijving;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of an activity, most needed first. */
public final class ActiviteitFeiten {
    private ActiviteitFeiten() {}

    public static List<Feit> of(Activiteit item, Index index) {
        Woordenboek w = index.woorden();
        return Stream.of(
                        Optional.of(Feiten.prijs(item.prijs(), item, w)),
                        Optional.of(voorWie(item, w)),
                        Optional.of(
                                new Feit(
                                        "afspraak",
                                        w.woord("feit.inschrijven"),
                                        inschrijven(item, w))),
                        item.meebrengen().map(wat -> Feiten.meebrengen(wat, item, w)),
                        Feiten.talen(item.talen(), false, w),
                        Optional.of(Feiten.wie(item, item.samenMet(), index)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Feit voorWie(Activiteit item, Woordenboek w) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(w.zin(LeeftijdWoorden.of(item.leeftijd(), w))));
        item.voorWie().map(text -> Regel.of(Geschreven.zin(item, text))).ifPresent(regels::add);
        if (item.opvang()) {
            regels.add(Regel.of(w.woord("feit.opvang")));
        }
        return new Feit("kind", w.woord("feit.voor-wie"), regels);
    }

    private static List<Regel> inschrijven(Activiteit item, Woordenboek w) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(w.zin(Momenten.inschrijven(item, w))));
        item.inschrijven().ifPresent(how -> add(how, item, regels, w));
        return regels;
    }

    private static void add(Inschrijving how, Activiteit item, List<Regel> regels, Woordenboek w) {
        how.hoe().map(text -> Regel.of(Geschreven.zin(item, text))).ifPresent(regels::add);
        how.telefoon()
                .map(Contacten::bel)
                .map(bel -> Regel.of(new Weblink(w.woord("knop.bel", bel.tekst()), bel.url())))
                .ifPresent(regels::add);
        how.link()
                .flatMap(Contacten::web)
                .map(
                        web ->
                                Regel.of(
                                        new Weblink(
                                                w.woord("knop.inschrijven", web.tekst()),
                                                web.url())))
                .ifPresent(regels::add);
    }
}
