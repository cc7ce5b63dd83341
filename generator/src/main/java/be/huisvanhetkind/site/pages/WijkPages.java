package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pages.LocatiePages.Weg;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.pagina.Page.Kop;
import be.huisvanhetkind.site.parts.Behoeften;
import be.huisvanhetkind.site.parts.Domeinen;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.parts.Wijk;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Overzicht;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.view.Verwijzing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is in each neighbourhood: where one can go, how to get there, and what for. */
public final class WijkPages {
    private WijkPages() {}

    /** What a family finds in its neighbourhood, and where it goes for the rest. */
    public record Detail(
            String lead, List<Plaats> plaatsen, List<Domein> domeinen, List<Link> behoeften) {}

    /** A place, the way to it, and what was weighed when it was chosen. */
    public record Plaats(PlaatsView plaats, List<Weg> route, List<Reden> waarom) {}

    /** Something that was weighed. */
    public record Reden(Geschreven naam, Geschreven uitleg) {}

    /**
     * What one can be helped with.
     *
     * @param zinnen how one gets it from there
     * @param elders the houses that have it, when this neighbourhood has not
     */
    public record Domein(
            Geschreven naam, Geschreven uitleg, List<String> zinnen, List<Link> elders) {}

    public static Stream<Page> of(Index index) {
        List<Wijk> wijken = Wijk.all(index);
        Page all =
                Page.of(
                        Addresses.WIJKEN,
                        index.woord("sectie.wijken"),
                        index.woord("wijk.over", index.verband().naam()),
                        "overzicht",
                        WijkPages::wijken);
        return wijken.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(all), wijken.stream().map(wijk -> page(wijk, index)));
    }

    private static Page page(Wijk wijk, Index index) {
        return Page.of(
                wijk.url(),
                Kop.of(
                        Geschreven.huis(wijk.naam()),
                        Geschreven.site(index.woord("wijk.over-een", wijk.naam()))),
                "wijk",
                new Inhoud<>(wijk, WijkPages::detail));
    }

    private static Overzicht wijken(Index index) {
        return new Overzicht(
                Geschreven.site(index.woord("wijk.lead")),
                Wijk.all(index).stream().map(wijk -> verwijzing(wijk, index)).toList(),
                Bladwijzer.GEEN,
                index.woord("lijst.binnenkort"));
    }

    private static Verwijzing verwijzing(Wijk wijk, Index index) {
        return new Verwijzing(
                wijk.link(),
                Geschreven.site(lead(wijk, index)),
                wijk.plaatsen(index).stream().map(Geschreven::titel).toList());
    }

    private static String lead(Wijk wijk, Index index) {
        int plaatsen = wijk.plaatsen(index).size();
        if (plaatsen == 0) {
            return index.woord("wijk.geen-plaats");
        }
        int aanbod = wijk.aanbod(index).size();
        return aanbod == 0
                ? index.woord("wijk.plaatsen", plaatsen)
                : index.woord("wijk.plaatsen", plaatsen)
                        + " "
                        + index.woord("partners.aantal", aanbod);
    }

    private static Detail detail(Wijk wijk, Index index) {
        List<Aanbod> aanbod = wijk.aanbod(index);
        return new Detail(
                lead(wijk, index),
                wijk.plaatsen(index).stream().map(plaats -> plaats(plaats, index)).toList(),
                Domeinen.all(index).stream()
                        .map(domein -> domein(domein, wijk, aanbod, index))
                        .toList(),
                Behoeften.of(index).stream()
                        .filter(een -> een.wijken().contains(wijk.naam()))
                        .map(Feiten::link)
                        .toList());
    }

    private static Plaats plaats(Locatie locatie, Index index) {
        return new Plaats(
                Plaatsen.of(locatie, index),
                LocatiePages.route(locatie),
                locatie.afweging().stream().map(WijkPages::reden).toList());
    }

    private static Reden reden(Begrip begrip) {
        return new Reden(Geschreven.huis(begrip.label()), Geschreven.huis(begrip.uitleg()));
    }

    private static Domein domein(Begrip domein, Wijk wijk, List<Aanbod> aanbod, Index index) {
        List<Aanbod> erover = Domeinen.about(domein, aanbod);
        int hier = wijk.hier(erover, index).size();
        List<Link> elders =
                hier > 0
                        ? List.of()
                        : Domeinen.huizen(domein, index).stream().map(Feiten::link).toList();
        List<String> zinnen = new ArrayList<>();
        if (hier > 0) {
            zinnen.add(index.woord("wijk.hier", hier));
        } else if (!erover.isEmpty()) {
            zinnen.add(index.woord("wijk.verwijzing"));
        }
        if (Domeinen.isThuis(domein, index)) {
            zinnen.add(index.woord("wijk.thuis"));
        }
        if (zinnen.isEmpty() && elders.isEmpty()) {
            zinnen.add(index.woord("wijk.bel"));
        }
        return new Domein(
                Geschreven.huis(domein.label()), Geschreven.huis(domein.uitleg()), zinnen, elders);
    }
}
