package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.Feit;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.woorden.PrijsWoorden;
import be.huisvanhetkind.site.woorden.TaalWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts that several kinds of pages give. */
public final class Feiten {
    private Feiten() {}

    public static Feit prijs(Prijs prijs, Publiek item, Woordenboek w) {
        List<Regel> regels = new ArrayList<>();
        regels.add(Regel.sterk(w.zin(PrijsWoorden.kort(prijs, w))));
        PrijsWoorden.onvertaald(prijs, w)
                .map(text -> Regel.of(Geschreven.zin(item, text)))
                .ifPresent(regels::add);
        prijs.toelichting()
                .map(text -> Regel.of(Geschreven.zin(item, text)))
                .ifPresent(regels::add);
        PrijsWoorden.derdebetaler(prijs, w).map(Regel::of).ifPresent(regels::add);
        return new Feit("euro", w.woord("feit.prijs"), regels);
    }

    public static Feit meebrengen(String wat, Publiek item, Woordenboek w) {
        return Feit.of("tas", w.woord("feit.meebrengen"), Geschreven.zin(item, wat));
    }

    /** The languages that are spoken, and whether an interpreter can come. */
    public static Optional<Feit> talen(List<Begrip> talen, boolean tolk, Woordenboek w) {
        Stream<Regel> spoken =
                talen.isEmpty() ? Stream.empty() : Stream.of(Regel.of(TaalWoorden.of(talen, w)));
        Stream<Regel> interpreter =
                tolk ? Stream.of(Regel.of(w.woord("feit.tolk"))) : Stream.empty();
        List<Regel> regels = Stream.concat(spoken, interpreter).toList();
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feit("taal", w.woord("feit.taal"), regels));
    }

    /** The partner that does it, and those who do it too. */
    public static Feit wie(Publiek item, List<Ref<Partner>> samenMet, Index index) {
        List<Regel> regels = new ArrayList<>();
        index.eigenaar(item)
                .ifPresent(
                        partner ->
                                regels.add(
                                        Regel.of(link(partner), index.woord("feit.wie.partner"))));
        index.find(samenMet)
                .forEach(
                        partner ->
                                regels.add(Regel.of(link(partner), index.woord("feit.wie.mee"))));
        if (regels.isEmpty()) {
            regels.add(Regel.of(Geschreven.huis(index.verband().naam() + ".")));
        }
        return new Feit("huis", index.woord("feit.wie"), regels);
    }

    public static Link link(Publiek item) {
        return new Link(Geschreven.titel(item), Addresses.of(item));
    }

    /** A place of the house, and its address. */
    public static Stream<Regel> plaats(Locatie locatie, Index index) {
        return Stream.concat(
                Stream.of(Regel.of(link(locatie), "")),
                Plaatsen.kaart(locatie, index).map(Regel::of).stream());
    }
}
