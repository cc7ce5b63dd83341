package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.site.feed.Feeds;
import be.huisvanhetkind.site.pages.AanbodPages;
import be.huisvanhetkind.site.pages.ActiviteitPages;
import be.huisvanhetkind.site.pages.AgendaPages;
import be.huisvanhetkind.site.pages.AzPages;
import be.huisvanhetkind.site.pages.CijferPages;
import be.huisvanhetkind.site.pages.DagPages;
import be.huisvanhetkind.site.pages.FacetPages;
import be.huisvanhetkind.site.pages.FlyerPages;
import be.huisvanhetkind.site.pages.HomePages;
import be.huisvanhetkind.site.pages.HuisPages;
import be.huisvanhetkind.site.pages.HulpPages;
import be.huisvanhetkind.site.pages.LeeftijdPages;
import be.huisvanhetkind.site.pages.Lijsten;
import be.huisvanhetkind.site.pages.LocatiePages;
import be.huisvanhetkind.site.pages.MaandPages;
import be.huisvanhetkind.site.pages.NieuwsPages;
import be.huisvanhetkind.site.pages.OproepPages;
import be.huisvanhetkind.site.pages.ParticipatiePages;
import be.huisvanhetkind.site.pages.PartnerPages;
import be.huisvanhetkind.site.pages.PlanPages;
import be.huisvanhetkind.site.pages.PrivacyPages;
import be.huisvanhetkind.site.pages.TekstPages;
import be.huisvanhetkind.site.pages.ThemaPages;
import be.huisvanhetkind.site.pages.ToegankelijkheidPages;
import be.huisvanhetkind.site.pages.UitlegPages;
import be.huisvanhetkind.site.pages.VraagPages;
import be.huisvanhetkind.site.pages.WerkingPages;
import be.huisvanhetkind.site.pages.WoordenPages;
import be.huisvanhetkind.site.pages.ZoekPages;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.parts.Deelbeelden;
import be.huisvanhetkind.site.parts.Kalenderbestanden;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.zoek.Zoekgids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                    DagPages::of,
                    MaandPages::of,
                    ActiviteitPages::of,
                    PartnerPages::of,
                    LocatiePages::of,
                    AzPages::of,
                    ZoekPages::of,
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
                    WoordenPages::of,
                    UitlegPages::of);

    private SiteMap() {}

    public static Outcome<Site> layOut(OpenbaarHuis huis, BaseUrl base) {
        List<Finding> findings = new ArrayList<>();
        List<Sitetaal> talen = huis.verband().sitetalen();
        List<Index> indexes = talen.stream().map(taal -> Index.of(huis.in(taal), taal)).toList();
        List<Page> pages =
                indexes.stream().flatMap(index -> unique(index, findings).stream()).toList();
        List<MediaFile> media = Beelden.all(huis);
        findings.addAll(Links.of(huis, pages, media).broken(huis));
        Site site =
                new Site(
                        base,
                        indexes.stream().map(index -> editie(index, pages, base)).toList(),
                        Merken.huisstijl(indexes.get(0)),
                        pages,
                        indexes.stream()
                                .collect(
                                        Collectors.toMap(
                                                Index::taal, index -> Zoekgids.of(index, pages))),
                        media,
                        Deelbeelden.van(indexes.get(0)),
                        Feeds.van(indexes.get(0)),
                        Kalenderbestanden.alle(indexes.get(0)),
                        FlyerPages.of(indexes.get(0)),
                        papier(huis));
        return new Outcome<>(site, findings);
    }

    /** What people print and take along. */
    private static Set<Url> papier(OpenbaarHuis huis) {
        return Stream.concat(huis.all(Aanbod.class).stream(), huis.all(Locatie.class).stream())
                .map(Addresses::of)
                .collect(Collectors.toSet());
    }

    private static Editie editie(Index index, List<Page> pages, BaseUrl base) {
        return new Editie(
                index.taal(),
                Frames.of(index, base),
                Stream.concat(
                                pages.stream()
                                        .filter(page -> page.taal() == index.taal())
                                        .map(Page::adres),
                                Stream.of(Addresses.ZOEKBOEK, Addresses.KEUZES))
                        .collect(Collectors.toSet()));
    }

    /** The pages of one edition. Where two want one address, the one named first has it. */
    private static List<Page> unique(Index index, List<Finding> findings) {
        Map<Url, Page> pages = new LinkedHashMap<>();
        kinds(index.taal())
                .flatMap(kind -> kind.of(index))
                .map(page -> page.in(index.taal()))
                .forEach(
                        page -> {
                            Page first = pages.putIfAbsent(page.adres(), page);
                            if (first != null && index.taal() == Sitetaal.NL) {
                                findings.add(Collisions.of(first, page, index.huis()));
                            }
                        });
        return List.copyOf(pages.values());
    }

    private static Stream<Pages> kinds(Sitetaal taal) {
        return taal == Sitetaal.NL
                ? Stream.concat(FAMILIES.stream(), NETWORK.stream())
                : FAMILIES.stream();
    }

    /** Whether any text links inside the site, and not to the page of an item. */
    public static boolean hasLinksElsewhere(OpenbaarHuis huis) {
        Links ofItems = Links.ofItems(huis.in(Sitetaal.NL));
        return !ofItems.broken(huis).isEmpty();
    }
}
