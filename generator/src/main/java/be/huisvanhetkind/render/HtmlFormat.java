package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.render.bakery.Bouw;
import be.huisvanhetkind.render.bakery.Brand;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.render.findings.MerkOntbreekt;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import java.nio.file.Path;
import java.util.List;

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
        Bakery bakery = new Bakery(templates, site.frame(), bouw);
        Brand brand = Brand.of(site.frame());
        return Outcome.of(site.pages().stream().map(page -> file(page, bakery, brand)).toList());
    }

    private OutputFile file(Page page, Bakery bakery, Brand brand) {
        return new OutputFile(
                page.url().file(), () -> branded(page.template(), bakery.bake(page), brand));
    }

    private byte[] branded(String template, byte[] page, Brand brand) {
        brand.missingOn(page)
                .ifPresent(
                        what -> {
                            Place place = Place.start(templates.getFileName() + "/" + template);
                            throw new RecipeFailed(new MerkOntbreekt(place, what));
                        });
        return page;
    }
}
