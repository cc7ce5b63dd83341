package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.agenda.Kalenderbestand;
import be.huisvanhetkind.site.feed.Feed;
import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.zoek.Zoekgids;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The public site before it becomes files.
 *
 * @param base where it stands on the web
 * @param edities the site in each of its languages, Dutch first
 * @param huisstijl the colours of the house and of every partner
 * @param pages every page of every edition, each address once
 * @param zoekgidsen what visitors can search and filter in, of each edition
 * @param media every logo and picture
 * @param merk what the house is drawn with outside its pages
 * @param feeds what is new
 * @param kalenders every file for someone's own agenda
 * @param flyers sheets to print, as pages that become a PDF
 * @param papier the pages that people print, and that get a QR code
 */
public record Site(
        BaseUrl base,
        List<Editie> edities,
        Huisstijl huisstijl,
        List<Page> pages,
        Map<Sitetaal, Zoekgids> zoekgidsen,
        List<MediaFile> media,
        Merk merk,
        List<Feed> feeds,
        List<Kalenderbestand> kalenders,
        List<Page> flyers,
        Set<Url> papier) {
    public Site {
        edities = List.copyOf(edities);
        pages = List.copyOf(pages);
        zoekgidsen = Map.copyOf(zoekgidsen);
        media = List.copyOf(media);
        feeds = List.copyOf(feeds);
        kalenders = List.copyOf(kalenders);
        flyers = List.copyOf(flyers);
        papier = Set.copyOf(papier);
    }

    /** The Dutch edition, which has every page. */
    public Editie nederlands() {
        return edities.get(0);
    }
}
