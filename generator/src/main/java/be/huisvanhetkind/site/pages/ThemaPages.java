package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import be.huisvanhetkind.site.parts.Nazichten;
import be.huisvanhetkind.site.parts.Tegels;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Nazicht;
import be.huisvanhetkind.site.view.Tegel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for every theme, and the tiles of them all. */
public final class ThemaPages {
    private ThemaPages() {}

    /** What the page of a theme shows. */
    public record Detail(
            Geschreven lead,
            Tekst tekst,
            List<Link> vragen,
            List<Kaart> aanbod,
            Bladwijzer blad,
            Optional<Url> ics,
            List<Link> verder,
            Nazicht nazicht,
            List<Tegel> andere) {}

    /** Every theme. */
    public record Lijst(String lead, List<Tegel> themas) {}

    public static Stream<Page> of(Index index) {
        Page list =
                Page.of(
                        Addresses.THEMAS,
                        index.woord("themas.titel"),
                        index.woord("themas.over", index.verband().naam()),
                        "themas",
                        ThemaPages::lijst);
        Stream<Page> details =
                index.all(Thema.class).stream()
                        .map(thema -> Page.of(thema, "thema", ThemaPages::detail));
        return Stream.concat(Stream.of(list), details);
    }

    private static Lijst lijst(Index index) {
        return new Lijst(index.woord("themas.lead"), Tegels.of(index.themas(), index));
    }

    private static Detail detail(Thema thema, Index index) {
        var blad = Bladen.eerste(Addresses.of(thema), index.aanbodPerThema().of(thema));
        return new Detail(
                Geschreven.samenvatting(thema),
                MoeilijkeWoorden.tekst(thema, index),
                index.vragenPerThema().of(thema).stream().map(Feiten::link).toList(),
                Kaarten.of(blad.items(), index),
                blad.wijzer(),
                Kalenderbestanden.ofThema(thema, index),
                verder(thema, index),
                Nazichten.of(thema, index),
                Tegels.of(
                        index.themas().stream()
                                .filter(other -> !other.id().equals(thema.id()))
                                .toList(),
                        index));
    }

    /** Help outside the house, and things to read or hear. */
    private static List<Link> verder(Thema thema, Index index) {
        Stream<Link> elders =
                Order.byTitel(index.all(Doorverwijspunt.class)).stream()
                        .filter(punt -> thema.covers(punt.fiche()))
                        .map(Feiten::link);
        Stream<Link> materiaal =
                Order.byTitel(index.all(Materiaal.class)).stream()
                        .filter(item -> thema.covers(item.fiche()))
                        .map(Feiten::link);
        return Stream.concat(elders, materiaal).toList();
    }
}
