package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.facetten.Facetten.Gekozen;
import be.huisvanhetkind.site.view.Kaart;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Pages that are no item, but are looked for: a list by one facet, the ways to reach the house. */
final class Lijstitems {
    private static final Set<Url> VAST =
            Set.of(
                    Addresses.CONTACT,
                    Addresses.LOCATIES,
                    Addresses.AGENDA,
                    Addresses.VRAGEN,
                    Addresses.PARTNERS);

    private Lijstitems() {}

    static Stream<Zoekitem> facetten(Facetten facetten) {
        return facetten.groepen().stream()
                .flatMap(groep -> groep.opties().stream())
                .filter(gekozen -> !gekozen.optie().vanItem() && !gekozen.aanbod().isEmpty())
                .map(Lijstitems::van);
    }

    static Stream<Zoekitem> vast(List<Page> pages) {
        return pages.stream()
                .filter(page -> VAST.contains(page.url()))
                .map(page -> Kaart.kort(page.titel(), page.url(), page.beschrijving()))
                .map(kaart -> Zoekitem.van(kaart.met("pagina"), List.of()));
    }

    private static Zoekitem van(Gekozen gekozen) {
        var optie = gekozen.optie();
        return Zoekitem.van(
                Kaart.kort(optie.titel(), optie.url(), "").met("lijst"), List.of(optie.tekst()));
    }
}
