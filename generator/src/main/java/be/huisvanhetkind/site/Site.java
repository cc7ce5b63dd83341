package be.huisvanhetkind.site;

import be.huisvanhetkind.site.kleur.Huisstijl;
import java.util.List;

/**
 * The public site before it becomes files.
 *
 * @param base where it stands on the web
 * @param edities the site in each of its languages, Dutch first
 * @param huisstijl the colours of the house and of every partner
 * @param pages every page of every edition, each address once
 * @param media every logo and picture
 */
public record Site(
        BaseUrl base,
        List<Editie> edities,
        Huisstijl huisstijl,
        List<Page> pages,
        List<MediaFile> media) {
    public Site {
        edities = List.copyOf(edities);
        pages = List.copyOf(pages);
        media = List.copyOf(media);
    }

    /** The Dutch edition, which has every page. */
    public Editie nederlands() {
        return edities.get(0);
    }
}
