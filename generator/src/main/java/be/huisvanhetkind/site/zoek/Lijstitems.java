package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.facetten.Facet;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.facetten.Facetten.Gekozen;
import be.huisvanhetkind.site.facetten.Facetten.Groep;
import be.huisvanhetkind.site.facetten.LeeftijdFacet;
import be.huisvanhetkind.site.facetten.Optie;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import java.util.List;
import java.util.Optional;
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

    static Stream<Zoekitem> facetten(Facetten facetten, Index index) {
        return facetten.groepen().stream().flatMap(groep -> lijsten(groep, index));
    }

    private static Stream<Zoekitem> lijsten(Groep<?> groep, Index index) {
        return groep.opties().stream()
                .filter(gekozen -> !gekozen.optie().vanItem() && !gekozen.items().isEmpty())
                .map(Gekozen::optie)
                .map(optie -> of(optie, index).voor(leeftijd(groep.facet(), optie, index)));
    }

    private static Optional<Leeftijd> leeftijd(Facet facet, Optie optie, Index index) {
        return facet instanceof LeeftijdFacet
                ? index.leeftijden().stream()
                        .filter(begrip -> begrip.id().equals(optie.id()))
                        .findFirst()
                        .flatMap(Begrip::leeftijd)
                : Optional.empty();
    }

    static Stream<Zoekitem> vast(List<Page> pages, Index index) {
        return pages.stream()
                .filter(page -> page.taal() == index.taal() && VAST.contains(page.adres()))
                .map(page -> vast(page, index));
    }

    private static Zoekitem vast(Page page, Index index) {
        Kaart kaart =
                Kaart.kort(page.titel(), page.adres(), page.beschrijving(), Optional.empty())
                        .with(index.woord("soort.tekstpagina"));
        return Zoekitem.of(
                kaart,
                page.adres().equals(Addresses.LOCATIES)
                        ? Streek.of(index.verband().werkingsgebied())
                        : List.of(),
                index);
    }

    private static Zoekitem of(Optie optie, Index index) {
        Kaart kaart = Kaart.kort(optie.titel(), optie.url(), Geschreven.site(""), Optional.empty());
        return Zoekitem.of(
                kaart.with(index.woord("soort.lijst")), List.of(optie.tekst().tekst()), index);
    }
}
