package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Tegels;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Tegel;
import java.util.List;
import java.util.stream.Stream;

/** The page to search on; without script it leads to the pages of every way in. */
public final class ZoekPages {
    private ZoekPages() {}

    /**
     * The field, and where else to look.
     *
     * @param sjabloon a card with the names of its parts in their place, for the script
     */
    public record Zoeken(List<Link> wegen, List<Tegel> themas, Kaart sjabloon) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                new Page(
                                Addresses.ZOEKEN,
                                "Zoeken",
                                "Zoek met een woord op de site van "
                                        + index.huis().verband().naam()
                                        + ".",
                                "zoeken.ftlh",
                                () ->
                                        new Zoeken(
                                                WEGEN,
                                                Tegels.van(index.themas()),
                                                Kaarten.SJABLOON.met("$soort$", "$waarom$")))
                        .hidden());
    }

    private static final List<Link> WEGEN =
            List.of(
                    new Link("Alles van A tot Z", Addresses.A_Z),
                    new Link("Vragen van ouders", Addresses.VRAGEN),
                    new Link("Alles wat we doen", Addresses.AANBOD),
                    new Link("Hoe oud is je kind?", Addresses.LEEFTIJD));
}
