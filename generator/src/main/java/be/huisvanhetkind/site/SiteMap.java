package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.pages.AanbodPages;
import be.huisvanhetkind.site.pages.ActiviteitPages;
import be.huisvanhetkind.site.pages.AgendaPages;
import be.huisvanhetkind.site.pages.AzPages;
import be.huisvanhetkind.site.pages.CijferPages;
import be.huisvanhetkind.site.pages.FacetPages;
import be.huisvanhetkind.site.pages.HomePages;
import be.huisvanhetkind.site.pages.HuisPages;
import be.huisvanhetkind.site.pages.HulpPages;
import be.huisvanhetkind.site.pages.LeeftijdPages;
import be.huisvanhetkind.site.pages.Lijsten;
import be.huisvanhetkind.site.pages.LocatiePages;
import be.huisvanhetkind.site.pages.NieuwsPages;
import be.huisvanhetkind.site.pages.OproepPages;
import be.huisvanhetkind.site.pages.ParticipatiePages;
import be.huisvanhetkind.site.pages.PartnerPages;
import be.huisvanhetkind.site.pages.PlanPages;
import be.huisvanhetkind.site.pages.TekstPages;
import be.huisvanhetkind.site.pages.ThemaPages;
import be.huisvanhetkind.site.pages.UitlegPages;
import be.huisvanhetkind.site.pages.VerklaringPages;
import be.huisvanhetkind.site.pages.VraagPages;
import be.huisvanhetkind.site.pages.ZoekPages;
import be.huisvanhetkind.site.parts.Beelden;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.zoek.Zoekgids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the public house as a site: every page with its address. */
public final class SiteMap {
    /** Every kind of page. Where two want one address, the one named first here has it. */
    private static final List<Pages> PAGES =
            List.of(
                    HomePages::of,
                    Lijsten::of,
                    AanbodPages::of,
                    FacetPages::of,
                    LeeftijdPages::of,
                    ThemaPages::of,
                    VraagPages::of,
                    AgendaPages::of,
                    ActiviteitPages::of,
                    PartnerPages::of,
                    LocatiePages::of,
                    AzPages::of,
                    ZoekPages::of,
                    HuisPages::of,
                    NieuwsPages::of,
                    HulpPages::of,
                    OproepPages::of,
                    PlanPages::of,
                    CijferPages::of,
                    ParticipatiePages::of,
                    VerklaringPages::of,
                    UitlegPages::of,
                    TekstPages::of);

    private SiteMap() {}

    public static Outcome<Site> layOut(OpenbaarHuis huis, BaseUrl base) {
        Index index = Index.of(huis);
        Huisstijl stijl = Merken.huisstijl(index);
        List<Finding> findings = new ArrayList<>();
        List<Page> pages = unique(index, findings);
        List<MediaFile> media = Beelden.all(huis);
        findings.addAll(Links.of(huis, pages, media).broken(huis));
        Site site =
                new Site(
                        base,
                        Frames.of(index, stijl, base),
                        stijl,
                        pages,
                        Zoekgids.of(index, pages),
                        media);
        return new Outcome<>(site, findings);
    }

    private static List<Page> unique(Index index, List<Finding> findings) {
        Map<Url, Page> pages = new LinkedHashMap<>();
        PAGES.stream()
                .flatMap(kind -> kind.of(index))
                .forEach(
                        page -> {
                            Page first = pages.putIfAbsent(page.url(), page);
                            if (first != null) {
                                findings.add(Collisions.of(first, page, index.huis()));
                            }
                        });
        return List.copyOf(pages.values());
    }

    /** Whether any text links inside the site, and not to the page of an item. */
    public static boolean hasLinksElsewhere(OpenbaarHuis huis) {
        Links ofItems = Links.ofItems(huis);
        return !ofItems.broken(huis).isEmpty();
    }
}
