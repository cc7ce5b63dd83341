package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.render.bakery.Brand;
import be.huisvanhetkind.render.findings.MerkOntbreekt;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page as HTML.
 *
 * @param templates the folder with the templates
 */
public record HtmlFormat(Path templates) implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        return Outcome.of(site.edities().stream().flatMap(editie -> files(site, editie)).toList());
    }

    private Stream<OutputFile> files(Site site, Editie editie) {
        Bakery bakery = new Bakery(templates, editie, site.edities());
        Brand brand = Brand.of(editie.frame());
        return site.pages().stream()
                .filter(page -> page.taal() == editie.taal())
                .map(page -> file(page, bakery, brand));
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
