package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Navigation;
import be.huisvanhetkind.site.parts.Tegels;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Tegel;
import be.huisvanhetkind.site.woorden.Telwoorden;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page to search on; without script it leads to the pages of every way in. */
public final class ZoekPages {
    private ZoekPages() {}

    /**
     * The field, and where else to look.
     *
     * @param sjabloon a card with the names of its parts in their place, for the script
     */
    public record Zoeken(
            List<Link> wegen, List<Tegel> themas, Kaart sjabloon, Map<String, String> tellen) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                Page.of(
                                Addresses.ZOEKEN,
                                index.woord("sectie.zoeken"),
                                index.woord("zoek.over", index.verband().naam()),
                                "zoeken",
                                ZoekPages::zoeken)
                        .hidden());
    }

    private static Zoeken zoeken(Index index) {
        return new Zoeken(
                Stream.of(
                                new Link(index.woord("az.titel"), Addresses.A_Z),
                                new Link(index.woord("vragen.titel"), Addresses.VRAGEN),
                                new Link(index.woord("weg.aanbod"), Addresses.AANBOD),
                                new Link(index.woord("leeftijden.titel"), Addresses.LEEFTIJD))
                        .filter(link -> Navigation.isFilled(link.url(), index))
                        .toList(),
                Tegels.of(index.themas(), index),
                Kaarten.SJABLOON.with("$soort$", "$waarom$"),
                Telwoorden.of("zoek.resultaten", index.woorden()));
    }
}
