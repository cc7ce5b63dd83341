package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.pagina.Page.Kop;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.view.Bladwijzer;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.Overzicht;
import be.huisvanhetkind.site.view.Verwijzing;
import java.util.List;
import java.util.stream.Stream;

/** What each kind of organisation does, and which partners are one; only kinds that take part. */
public final class OrganisatiePages {
    private OrganisatiePages() {}

    public static Stream<Page> of(Index index) {
        Page all =
                Page.of(
                        Addresses.ORGANISATIES,
                        index.woord("sectie.organisaties"),
                        index.woord("organisatie.over", index.verband().naam()),
                        "overzicht",
                        OrganisatiePages::soorten);
        return Stream.concat(Stream.of(all), types(index).map(soort -> page(soort, index)));
    }

    private static Page page(Begrip soort, Index index) {
        return Page.of(
                url(soort),
                Kop.of(
                        Geschreven.huis(soort.label()).in(index),
                        Geschreven.huis(soort.uitleg()).in(index)),
                "overzicht",
                new Inhoud<>(soort, OrganisatiePages::partners));
    }

    /** The page of a kind. */
    static Link link(Begrip soort) {
        return new Link(Geschreven.huis(soort.label()), url(soort));
    }

    private static Url url(Begrip soort) {
        return Url.of(Addresses.ORGANISATIES.section(), soort.id());
    }

    private static Stream<Begrip> types(Index index) {
        return index.begrippen().of(Lijst.ORGANISATIETYPE).stream()
                .filter(soort -> partners(index, soort).findAny().isPresent());
    }

    private static Stream<Partner> partners(Index index, Begrip soort) {
        return index.partners().stream()
                .filter(partner -> partner.organisatietype().id().equals(soort.id()));
    }

    private static Overzicht soorten(Index index) {
        return overzicht(
                Geschreven.site(index.woord("organisatie.lead")),
                types(index).map(soort -> soort(soort, index)).toList(),
                index);
    }

    private static Verwijzing soort(Begrip soort, Index index) {
        return new Verwijzing(
                link(soort),
                Geschreven.huis(soort.uitleg()),
                partners(index, soort).map(Geschreven::titel).toList());
    }

    private static Overzicht partners(Begrip soort, Index index) {
        return overzicht(
                Geschreven.huis(soort.uitleg()),
                Fiches.verwijzingen(
                        partners(index, soort).toList(), partner -> aanbod(partner, index)),
                index);
    }

    private static List<Geschreven> aanbod(Partner partner, Index index) {
        int aantal = index.aanbodPerPartner().of(partner).size();
        return aantal == 0
                ? List.of()
                : List.of(Geschreven.site(index.woord("partners.aantal", aantal)));
    }

    private static Overzicht overzicht(Geschreven lead, List<Verwijzing> lijst, Index index) {
        return new Overzicht(lead, lijst, Bladwijzer.GEEN, index.woord("lijst.binnenkort"));
    }
}
