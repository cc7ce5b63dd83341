package be.huisvanhetkind.site;

import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.adres.MediaFile;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Listener;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Beelden;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public site before it becomes files: where it stands, and the house in each of its languages.
 * Nothing is laid out before it is asked for.
 *
 * @param base where it stands on the web
 * @param edities the site in each of its languages, Dutch first
 * @param listener hears what is asked while a file is made
 */
public record Site(BaseUrl base, List<Editie> edities, Listener listener) {
    private static final Derived<List<MediaFile>> MEDIA = Derived.of("media", Beelden::all);

    public Site {
        edities = List.copyOf(edities);
    }

    public static Site of(OpenbaarHuis huis, BaseUrl base) {
        Listener listener = new Listener();
        Derived<Frame> frame =
                Derived.<Frame>of("frame", index -> Frames.of(index, base)).outcome();
        return new Site(
                base,
                huis.verband().sitetalen().stream()
                        .map(
                                taal ->
                                        Index.of(
                                                huis,
                                                taal,
                                                listener,
                                                List.of(frame, SiteMap.ADRESSEN)))
                        .map(index -> Editie.of(index, base, frame))
                        .toList(),
                listener);
    }

    /** The Dutch edition, which has every page. */
    public Editie nederlands() {
        return edities.get(0);
    }

    /** The Dutch house. */
    public Index index() {
        return nederlands().index();
    }

    /** The edition that may have a file: that whose code its path begins with, or else Dutch. */
    public Editie edition(String file) {
        return edities.stream()
                .filter(editie -> file.startsWith(editie.taal().id() + "/"))
                .findFirst()
                .orElse(nederlands());
    }

    /** Every page of every edition. */
    public Stream<Page> pages() {
        return edities.stream().flatMap(editie -> editie.pages().stream());
    }

    /** Every logo and picture. */
    public List<MediaFile> media() {
        return index().get(MEDIA);
    }
}
