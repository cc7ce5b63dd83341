package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Activiteit.Deelname;
import be.huisvanhetkind.model.aanbod.Activiteit.Inschrijving;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of an activity, most needed first. */
public final class ActiviteitFeiten {
    private ActiviteitFeiten() {}

    public static List<Feit> van(Activiteit item, Index index) {
        List<Regel> waar = waar(item, index);
        return Stream.of(
                        Optional.of(Feiten.prijs(item.prijs())),
                        Optional.of(voorWie(item)),
                        reeks(item, index),
                        Optional.of(new Feit("plaats", "Waar?", waar))
                                .filter(feit -> !waar.isEmpty()),
                        Optional.of(new Feit("afspraak", "Inschrijven?", inschrijven(item))),
                        item.meebrengen()
                                .map(wat -> Feit.van("tas", "Wat breng je mee?", Tekens.zin(wat))),
                        Feiten.talen(item.talen(), false),
                        Optional.of(Feiten.wie(item, item.samenMet(), index)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Feit voorWie(Activiteit item) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Tekens.zin(LeeftijdWoorden.van(item.leeftijd()))));
        item.voorWie().map(Tekens::zin).map(Regel::van).ifPresent(regels::add);
        if (item.opvang()) {
            regels.add(Regel.van("Er is opvang voor je kinderen."));
        }
        return new Feit("kind", "Voor wie?", regels);
    }

    private static Optional<Feit> reeks(Activiteit item, Index index) {
        return item.reeks()
                .map(
                        uren ->
                                UrenWoorden.voluit(uren, index.huis().vandaag()).stream()
                                        .map(Tekens::zin)
                                        .map(Regel::sterk)
                                        .toList())
                .filter(regels -> !regels.isEmpty())
                .map(regels -> new Feit("klok", "Wanneer?", regels));
    }

    private static List<Regel> waar(Activiteit item, Index index) {
        List<Regel> regels = new ArrayList<>();
        item.locatie()
                .flatMap(index.huis()::find)
                .map(plaats -> Feiten.plaats(plaats, ""))
                .ifPresent(regels::add);
        item.plaats().map(Tekens::zin).map(Regel::van).ifPresent(regels::add);
        if (item.deelname() == Deelname.ONLINE) {
            regels.add(Regel.van("Online."));
        } else if (item.deelname() == Deelname.GEMENGD) {
            regels.add(Regel.van("Je kunt ook online meedoen."));
        }
        return regels;
    }

    private static List<Regel> inschrijven(Activiteit item) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(Tekens.zin(Momenten.inschrijven(item))));
        item.inschrijven().ifPresent(how -> add(how, regels));
        return regels;
    }

    private static void add(Inschrijving how, List<Regel> regels) {
        how.hoe().map(Tekens::zin).map(Regel::van).ifPresent(regels::add);
        how.telefoon()
                .map(Contacten::bel)
                .map(bel -> Regel.van(new Weblink("Bel " + bel.tekst(), bel.url())))
                .ifPresent(regels::add);
        how.link()
                .flatMap(Contacten::web)
                .map(web -> Regel.van(new Weblink("Schrijf je in op " + web.tekst(), web.url())))
                .ifPresent(regels::add);
    }
}
