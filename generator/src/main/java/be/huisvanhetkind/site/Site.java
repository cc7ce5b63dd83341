package be.huisvanhetkind.site;

import be.huisvanhetkind.site.agenda.Kalenderbestand;
import be.huisvanhetkind.site.kleur.Huisstijl;
import java.util.List;

/**
 * The public site before it becomes files.
 *
 * @param base where it stands on the web
 * @param frame what is the same on every page
 * @param huisstijl the colours of the house and of every partner
 * @param pages every page, each address once
 * @param media every logo and picture
 * @param kalenders every file for someone's own agenda
 */
public record Site(
        BaseUrl base,
        Frame frame,
        Huisstijl huisstijl,
        List<Page> pages,
        List<MediaFile> media,
        List<Kalenderbestand> kalenders) {
    public Site {
        pages = List.copyOf(pages);
        media = List.copyOf(media);
        kalenders = List.copyOf(kalenders);
    }
}
