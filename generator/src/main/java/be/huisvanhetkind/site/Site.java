package be.huisvanhetkind.site;

import be.huisvanhetkind.site.kleur.Huisstijl;
import be.huisvanhetkind.site.zoek.Zoekgids;
import java.util.List;

/**
 * The public site before it becomes files.
 *
 * @param base where it stands on the web
 * @param frame what is the same on every page
 * @param huisstijl the colours of the house and of every partner
 * @param pages every page, each address once
 * @param zoekgids what visitors can search and filter in
 * @param media every logo and picture
 */
public record Site(
        BaseUrl base,
        Frame frame,
        Huisstijl huisstijl,
        List<Page> pages,
        Zoekgids zoekgids,
        List<MediaFile> media) {
    public Site {
        pages = List.copyOf(pages);
        media = List.copyOf(media);
    }
}
