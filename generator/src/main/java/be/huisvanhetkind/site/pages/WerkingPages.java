package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Mijlpaal;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Tekeningen;
import be.huisvanhetkind.site.tekening.Huisbeeld;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Verwijzing;
import be.huisvanhetkind.site.woorden.DagWoorden;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How the house works: its mission in a drawing and in words, and how it grew; in Dutch only. */
public final class WerkingPages {
    private WerkingPages() {}

    /** What the page shows; the drawing says nothing the words do not say. */
    public record Werking(
            String lead,
            String naam,
            Huisbeeld beeld,
            String missie,
            List<Pijler> pijlers,
            List<String> opdrachten,
            List<Link> huizen,
            List<Link> punten,
            int partners,
            List<Fase> fasen,
            List<Verwijzing> verder) {}

    /** What every house must offer, in plain words. */
    public record Pijler(String naam, String uitleg) {}

    /** Part of how the house grew. */
    public record Fase(String naam, List<Stap> stappen) {}

    /** One step, taken or not yet. */
    public record Stap(String datum, String titel, boolean bereikt) {}

    public static Stream<Page> of(Index index) {
        Samenwerkingsverband verband = index.verband();
        String lead = index.woord("huis.lead");
        return Stream.of(
                Page.of(
                        Addresses.HUIS,
                        index.woord("sectie.huis"),
                        verband.naam() + ": " + lead,
                        "huis",
                        new Inhoud<>(lead, WerkingPages::werking)));
    }

    private static Werking werking(String lead, Index index) {
        Samenwerkingsverband verband = index.verband();
        return new Werking(
                lead,
                verband.naam(),
                Tekeningen.huisbeeld(index),
                verband.opdracht().missie(),
                Tekeningen.pijlers(index)
                        .map(begrip -> new Pijler(begrip.label(), begrip.uitleg()))
                        .toList(),
                verband.opdracht().kernopdrachten(),
                links(index, Locatiesoort.HUIS),
                links(index, Locatiesoort.ANTENNE),
                index.partners().size(),
                fasen(index),
                verder(index));
    }

    /** More about the house itself. */
    private static List<Verwijzing> verder(Index index) {
        return Stream.of(
                        BeloftePages.verwijzing(index).stream(),
                        Stream.of(OverzichtPages.verwijzing(index)),
                        SteunPages.verwijzing(index).stream())
                .flatMap(verwijzingen -> verwijzingen)
                .toList();
    }

    private static List<Link> links(Index index, Locatiesoort soort) {
        return Tekeningen.plaatsen(index, soort).stream()
                .map((Locatie locatie) -> Feiten.link(locatie))
                .toList();
    }

    private static List<Fase> fasen(Index index) {
        return index.verband().opdracht().mijlpalen().stream()
                .map(Mijlpaal::fase)
                .distinct()
                .sorted()
                .map(fase -> new Fase(index.woord("huis.fase." + fase), stappen(fase, index)))
                .toList();
    }

    private static List<Stap> stappen(int fase, Index index) {
        return index.verband().opdracht().mijlpalen().stream()
                .filter(mijlpaal -> mijlpaal.fase() == fase)
                .sorted(Comparator.comparing(Mijlpaal::datum))
                .map(
                        mijlpaal ->
                                new Stap(
                                        DagWoorden.datum(mijlpaal.datum(), index.woorden()),
                                        mijlpaal.titel(),
                                        mijlpaal.bereikt()))
                .toList();
    }
}
