package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Soorten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import java.util.List;
import java.util.stream.Stream;

/** The items of a house as they can be found. */
final class Items {
    private Items() {}

    /** Of every kind, the most wanted first. */
    static Stream<Zoekitem> of(Index index) {
        return Soorten.of(index).stream()
                .flatMap(
                        soort -> soort.items().stream().map(item -> of(item, soort.naam(), index)));
    }

    private static Zoekitem of(Publiek item, String soort, Index index) {
        return Zoekitem.of(
                        kaart(item, index).with(soort),
                        Stream.concat(
                                        eigen(item, index),
                                        item.fiche().woorden().trefwoorden().stream())
                                .toList(),
                        index)
                .in(item instanceof Locatie ? List.of() : Streek.of(item, index))
                .op(item instanceof Aanbod ? Streek.punten(item, index) : "")
                .voor(item.leeftijden().findFirst());
    }

    private static Kaart kaart(Publiek item, Index index) {
        return item instanceof Aanbod aanbod
                ? Kaarten.of(aanbod, index)
                : Kaart.kort(
                        Geschreven.titel(item),
                        Addresses.of(item),
                        Geschreven.samenvatting(item),
                        Merken.of(item, index));
    }

    /** Words that stand on the page and are looked for. */
    private static Stream<String> eigen(Publiek item, Index index) {
        if (item instanceof Vraag vraag) {
            return vraag.kort().stream();
        }
        return item instanceof Locatie locatie
                ? Stream.concat(
                        locatie.voorzieningen().stream().map(Begrip::label),
                        Streek.of(locatie, index).stream())
                : Stream.empty();
    }
}
