package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.render.bakery.Bouw;
import be.huisvanhetkind.render.bakery.NameAndLogo;
import be.huisvanhetkind.render.bakery.Oven;
import be.huisvanhetkind.render.bakery.Ovens;
import be.huisvanhetkind.render.bakery.SharedMeta;
import be.huisvanhetkind.render.findings.MerkOntbreekt;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.render.schemaorg.Schemaorg;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.feed.Feeds;
import be.huisvanhetkind.site.pagina.Beeldmerk;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Deelbeelden;
import be.huisvanhetkind.site.view.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every page as HTML.
 *
 * @param ovens of the folder with the templates
 * @param stamped the files pages ask for by their edition
 */
public record HtmlFormat(Ovens ovens, List<Format> stamped, PictureMaker maker) implements Format {
    @Override
    public boolean mayHave(String path) {
        return path.endsWith(".html");
    }

    @Override
    public List<OutputFile> files(Site site) {
        Around around = around(site);
        return site.edities().stream()
                .flatMap(editie -> editie.pages().stream().map(files(site, editie, around)))
                .toList();
    }

    @Override
    public Optional<OutputFile> find(String path, Site site) {
        Editie editie = site.edition(path);
        return editie.find(path).map(page -> files(site, editie, around(site)).apply(page));
    }

    private Around around(Site site) {
        return new Around(
                ovens.fresh(),
                new Bouw(Stamps.of(stamped, site), maker.givesWebp(site)),
                Deelbeelden.of(site.index()));
    }

    /** A page that is none of the site. */
    OutputFile file(Page page, Site site) {
        return files(site, site.nederlands(), around(site)).apply(page);
    }

    /** What every page of a site is made in, and what it shows of other files. */
    private record Around(Oven oven, Bouw bouw, Beeldmerk merk) {
        SharedMeta buiten(Page page, Site site) {
            return new SharedMeta(
                    address(page.url(), page, site),
                    address(page.isEigen() ? page.url() : page.adres(), page, site),
                    site.base().absolute(merk.of(page).url()),
                    feeds(page, site));
        }
    }

    private static Optional<String> address(Url url, Page page, Site site) {
        return site.base().absolute(url).filter(address -> page.vindbaar());
    }

    /** The feeds of a page; those of the house stand on its home page too. */
    private static List<Link> feeds(Page page, Site site) {
        Url here = page.url();
        if (site.base().origin().isEmpty() || !Feeds.mayStandOn(here)) {
            return List.of();
        }
        return Feeds.in(site.index()).stream()
                .filter(feed -> standsOn(here, feed.pagina()))
                .map(feed -> new Link(feed.titel(), feed.url()))
                .toList();
    }

    private static boolean standsOn(Url page, Url feed) {
        return feed.equals(page) || page.equals(Url.HOME) && Feeds.VAN_HET_HUIS.contains(feed);
    }

    /** What one page is given. */
    private record Given(Object page, SharedMeta buiten, Bouw bouw) {}

    /** What makes a file of each page of an edition. */
    private Function<Page, OutputFile> files(Site site, Editie editie, Around around) {
        Bakery bakery = new Bakery(around.oven(), editie, site.edities(), around.bouw());
        return page -> file(page, around.buiten(page, site), bakery, editie, around.bouw(), site);
    }

    private OutputFile file(
            Page page, SharedMeta buiten, Bakery bakery, Editie editie, Bouw bouw, Site site) {
        return new OutputFile(
                page.url().file(),
                new Given(page.given(), buiten, bouw),
                () ->
                        HeadData.in(
                                branded(bakery.template(page), bakery.bake(page, buiten), editie),
                                Schemaorg.script(page, editie, site)));
    }

    private static byte[] branded(String template, byte[] page, Editie editie) {
        NameAndLogo.of(editie.frame())
                .missingOn(page)
                .map(what -> new RecipeFailed(new MerkOntbreekt(Place.start(template), what)))
                .ifPresent(
                        failed -> {
                            throw failed;
                        });
        return page;
    }
}
