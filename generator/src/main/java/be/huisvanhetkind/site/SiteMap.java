package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pages.AanbodPages;
import be.huisvanhetkind.site.pages.ActiviteitPages;
import be.huisvanhetkind.site.pages.AgendaPages;
import be.huisvanhetkind.site.pages.AgendakeuzePages;
import be.huisvanhetkind.site.pages.AzPages;
import be.huisvanhetkind.site.pages.BehoeftePages;
import be.huisvanhetkind.site.pages.BeloftePages;
import be.huisvanhetkind.site.pages.BewaardPages;
import be.huisvanhetkind.site.pages.CijferPages;
import be.huisvanhetkind.site.pages.DagPages;
import be.huisvanhetkind.site.pages.DataPages;
import be.huisvanhetkind.site.pages.FacetPages;
import be.huisvanhetkind.site.pages.HomePages;
import be.huisvanhetkind.site.pages.HuisPages;
import be.huisvanhetkind.site.pages.HulpPages;
import be.huisvanhetkind.site.pages.LeeftijdPages;
import be.huisvanhetkind.site.pages.LezerPages;
import be.huisvanhetkind.site.pages.Lijsten;
import be.huisvanhetkind.site.pages.LocatiePages;
import be.huisvanhetkind.site.pages.MaandPages;
import be.huisvanhetkind.site.pages.NieuwsPages;
import be.huisvanhetkind.site.pages.OproepPages;
import be.huisvanhetkind.site.pages.OrganisatiePages;
import be.huisvanhetkind.site.pages.OverzichtPages;
import be.huisvanhetkind.site.pages.ParticipatiePages;
import be.huisvanhetkind.site.pages.PartnerPages;
import be.huisvanhetkind.site.pages.PlanPages;
import be.huisvanhetkind.site.pages.PrivacyPages;
import be.huisvanhetkind.site.pages.SchrijfPages;
import be.huisvanhetkind.site.pages.SteunPages;
import be.huisvanhetkind.site.pages.TekstPages;
import be.huisvanhetkind.site.pages.ThemaPages;
import be.huisvanhetkind.site.pages.ToegankelijkheidPages;
import be.huisvanhetkind.site.pages.UitlegPages;
import be.huisvanhetkind.site.pages.VraagPages;
import be.huisvanhetkind.site.pages.WerkingPages;
import be.huisvanhetkind.site.pages.WijkPages;
import be.huisvanhetkind.site.pages.WoordenPages;
import be.huisvanhetkind.site.pages.ZoekPages;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the public house as a site: every page with its address. */
public final class SiteMap {
    /** What families need; these pages stand in the site of every language. */
    private static final List<Pages> FAMILIES =
            List.of(
                    HomePages::of,
                    Lijsten::of,
                    AanbodPages::of,
                    FacetPages::of,
                    LeeftijdPages::of,
                    ThemaPages::of,
                    VraagPages::of,
                    AgendaPages::of,
                    AgendakeuzePages::of,
                    DagPages::of,
                    MaandPages::of,
                    ActiviteitPages::of,
                    PartnerPages::of,
                    OrganisatiePages::of,
                    LocatiePages::of,
                    WijkPages::of,
                    AzPages::of,
                    ZoekPages::of,
                    BewaardPages::of,
                    HuisPages::of,
                    HulpPages::of,
                    ToegankelijkheidPages::of,
                    PrivacyPages::of,
                    TekstPages::of);

    /** What the network tells; in Dutch only. */
    private static final List<Pages> NETWORK =
            List.of(
                    NieuwsPages::of,
                    OproepPages::of,
                    PlanPages::of,
                    CijferPages::of,
                    ParticipatiePages::of,
                    WerkingPages::of,
                    BeloftePages::of,
                    OverzichtPages::of,
                    SteunPages::of,
                    BehoeftePages::of,
                    LezerPages::of,
                    WoordenPages::of,
                    UitlegPages::of,
                    SchrijfPages::of,
                    DataPages::of);

    /** Every address of an edition, also of what the scripts ask. */
    static final Derived<Set<Url>> ADRESSEN =
            Derived.<Set<Url>>of("adressen", SiteMap::adressen).outcome();

    private static final Derived<Laid> LAID_OUT = Derived.of("pages", SiteMap::layOut);

    private SiteMap() {}

    /** The pages of one edition, and those that came too late. */
    private record Laid(List<Page> pages, List<List<Page>> late) {}

    /** The pages of an edition, each address once. */
    static List<Page> pages(Index index) {
        return index.get(LAID_OUT).pages();
    }

    /** The pages whose address was taken, each behind the page that has it. */
    static List<List<Page>> late(Index index) {
        return index.get(LAID_OUT).late();
    }

    /** One page of an edition, by its file; only the kinds before it are laid out. */
    static Optional<Page> find(String file, Index index) {
        return kinds(index.taal())
                .flatMap(kind -> kind.of(index))
                .map(page -> page.in(index.taal()))
                .filter(page -> page.url().file().equals(file))
                .findFirst();
    }

    /** Where two want one address, the one named first has it. */
    private static Laid layOut(Index index) {
        Map<Url, Page> pages = new LinkedHashMap<>();
        List<List<Page>> late = new ArrayList<>();
        kinds(index.taal())
                .flatMap(kind -> kind.of(index))
                .map(page -> page.in(index.taal()))
                .forEach(
                        page -> {
                            Page first = pages.putIfAbsent(page.adres(), page);
                            if (first != null) {
                                late.add(List.of(first, page));
                            }
                        });
        return new Laid(List.copyOf(pages.values()), late);
    }

    private static Set<Url> adressen(Index index) {
        return Stream.concat(
                        pages(index).stream().map(Page::adres),
                        Stream.of(
                                Addresses.ZOEKBOEK,
                                Addresses.KEUZES,
                                Addresses.AGENDABOEK,
                                Addresses.AGENDAKEUZES))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Pages> kinds(Sitetaal taal) {
        return taal == Sitetaal.NL
                ? Stream.concat(FAMILIES.stream(), NETWORK.stream())
                : FAMILIES.stream();
    }
}
