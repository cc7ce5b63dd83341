package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.render.bakery.Bouw;
import be.huisvanhetkind.render.bakery.Brand;
import be.huisvanhetkind.render.bakery.Buiten;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.render.findings.MerkOntbreekt;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.feed.Feed;
import be.huisvanhetkind.site.feed.Feeds;
import be.huisvanhetkind.site.view.Link;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every page as HTML.
 *
 * @param templates the folder with the templates
 * @param stamped the files pages ask for by their edition
 */
public record HtmlFormat(Path templates, List<Format> stamped, Darkroom darkroom)
        implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        Bouw bouw = new Bouw(Stamps.of(stamped, site), darkroom.givesWebp(site));
        Map<Url, List<Link>> feeds = feeds(site);
        return Outcome.of(
                site.edities().stream()
                        .flatMap(editie -> files(site, editie, bouw, feeds))
                        .toList());
    }

    private Stream<OutputFile> files(
            Site site, Editie editie, Bouw bouw, Map<Url, List<Link>> feeds) {
        Bakery bakery = new Bakery(templates, editie, site.edities(), bouw);
        Brand brand = Brand.of(editie.frame());
        return site.pages().stream()
                .filter(page -> page.taal() == editie.taal())
                .map(page -> file(page, buiten(page, site, feeds), bakery, brand));
    }

    private OutputFile file(Page page, Buiten buiten, Bakery bakery, Brand brand) {
        return new OutputFile(
                page.url().file(),
                () -> branded(bakery.template(page), bakery.bake(page, buiten), brand));
    }

    /** The feeds of each page; those of the house stand on its home page too. */
    private static Map<Url, List<Link>> feeds(Site site) {
        if (site.base().origin().isEmpty()) {
            return Map.of();
        }
        Map<Url, List<Link>> feeds = new HashMap<>();
        for (Feed feed : site.feeds()) {
            List<Link> link = List.of(new Link(feed.titel(), feed.url()));
            feeds.put(feed.pagina(), link);
            if (Feeds.VAN_HET_HUIS.contains(feed.pagina())) {
                feeds.merge(Url.HOME, link, HtmlFormat::both);
            }
        }
        return feeds;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Buiten buiten(Page page, Site site, Map<Url, List<Link>> feeds) {
        return new Buiten(
                site.base().absolute(page.url()).filter(address -> page.vindbaar()),
                site.base().absolute(site.merk().van(page).url()),
                feeds.getOrDefault(page.url(), List.of()));
    }

    private static byte[] branded(String template, byte[] page, Brand brand) {
        brand.missingOn(page)
                .ifPresent(
                        what -> {
                            Place place = Place.start(template);
                            throw new RecipeFailed(new MerkOntbreekt(place, what));
                        });
        return page;
    }
}
