package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Bladen.Blad;
import be.huisvanhetkind.site.parts.Jongeren;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Keuzegroepen;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Jongerenhulp;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Keuzegroep;
import be.huisvanhetkind.site.woorden.Telwoorden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of all offers, and what it shares with the lists by one facet. */
public final class Lijsten {
    private Lijsten() {}

    /**
     * One page of a list of offers, with ways to narrow it.
     *
     * @param jongeren who is there for the young, on the list of an age that comes by itself
     * @param gekozen what narrows it already, as in an address: {@code prijs=gratis}
     * @param aantal how many the whole list has
     * @param sjabloon a card with the names of its parts in their place, for the script
     * @param tellen how many there are, in the words for each number, for the script
     */
    public record Lijst(
            String lead,
            Optional<Jongerenhulp> jongeren,
            List<Keuzegroep> keuzes,
            String gekozen,
            int aantal,
            List<Kaart> aanbod,
            Bladwijzer blad,
            Kaart sjabloon,
            Map<String, String> tellen) {}

    /** What a list is about. */
    record Onderwerp(
            Geschreven titel, Geschreven beschrijving, String lead, String gekozen, int aantal) {}

    /** What one page of a list is made of. */
    private record Gegeven(Blad<Aanbod> blad, Onderwerp onderwerp) {}

    /** The list of all offers. */
    public static Stream<Page> of(Index index) {
        Onderwerp alles =
                new Onderwerp(
                        Geschreven.site(index.woord("aanbod.titel")),
                        Geschreven.site(index.woord("aanbod.over", index.verband().naam())),
                        index.woord("aanbod.lead"),
                        "",
                        index.aanbod().size());
        return Bladen.of(Addresses.AANBOD, index.aanbod()).map(blad -> page(blad, alles, index));
    }

    /** One page of a list of offers. */
    static Page page(Blad<Aanbod> blad, Onderwerp onderwerp, Index index) {
        return blad.page(
                index.woorden(),
                onderwerp.titel(),
                onderwerp.beschrijving(),
                "lijst",
                new Inhoud<>(new Gegeven(blad, onderwerp), Lijsten::lijst));
    }

    private static Lijst lijst(Gegeven given, Index index) {
        Blad<Aanbod> blad = given.blad();
        Onderwerp onderwerp = given.onderwerp();
        return new Lijst(
                onderwerp.lead(),
                Jongeren.bij(onderwerp.gekozen(), index),
                Keuzegroepen.of(Facetten.in(index).groepen(), blad.lijst(), index),
                onderwerp.gekozen(),
                onderwerp.aantal(),
                Kaarten.of(blad.items(), index),
                blad.wijzer(),
                Kaarten.SJABLOON,
                Telwoorden.of("lijst.resultaten", index.woorden()));
    }
}
