package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.render.bakery.Bakery;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import java.nio.file.Path;
import java.util.List;

/**
 * Every page as HTML.
 *
 * @param templates the folder with the templates
 */
public record HtmlFormat(Path templates) implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        Bakery bakery = new Bakery(templates, site.frame());
        return Outcome.of(site.pages().stream().map(page -> file(page, bakery)).toList());
    }

    private static OutputFile file(Page page, Bakery bakery) {
        return new OutputFile(page.url().file(), () -> bakery.bake(page));
    }
}
