package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Bladen.Blad;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Keuzegroepen;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Keuzegroep;
import java.util.List;
import java.util.stream.Stream;

/** The list of all offers, and what it shares with the lists by one facet. */
public final class Lijsten {
    private Lijsten() {}

    /**
     * One page of a list of offers, with ways to narrow it.
     *
     * @param gekozen what narrows it already, as in an address: {@code prijs=gratis}
     * @param aantal how many the whole list has
     * @param sjabloon a card with the names of its parts in their place, for the script
     */
    public record Lijst(
            String lead,
            List<Keuzegroep> keuzes,
            String gekozen,
            int aantal,
            List<Kaart> aanbod,
            Bladwijzer blad,
            Kaart sjabloon) {}

    /** What a list is about. */
    record Onderwerp(String titel, String beschrijving, String lead, String gekozen) {}

    /** The list of all offers. */
    public static Stream<Page> of(Index index) {
        Facetten facetten = Facetten.of(index);
        Onderwerp alles =
                new Onderwerp(
                        "Wat we voor je doen",
                        "Alles wat de partners van "
                                + index.huis().verband().naam()
                                + " samen aanbieden.",
                        "Alles wat onze partners samen aanbieden. Kies hieronder wat bij je past.",
                        "");
        return Bladen.van(Addresses.AANBOD, index.aanbod())
                .map(blad -> page(blad, alles, index.aanbod().size(), facetten, index));
    }

    /** One page of a list of offers. */
    static Page page(
            Blad<Aanbod> blad, Onderwerp onderwerp, int aantal, Facetten facetten, Index index) {
        return new Page(
                blad.url(),
                blad.titel(onderwerp.titel()),
                blad.titel(onderwerp.beschrijving()),
                "lijst.ftlh",
                () ->
                        new Lijst(
                                onderwerp.lead(),
                                Keuzegroepen.van(facetten, blad.lijst()),
                                onderwerp.gekozen(),
                                aantal,
                                Kaarten.van(blad.items(), index),
                                blad.wijzer(),
                                Kaarten.SJABLOON));
    }
}
