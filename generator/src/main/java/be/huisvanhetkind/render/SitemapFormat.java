package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code sitemap.xml}: every page search engines may show; only when the site knows its own name.
 */
public record SitemapFormat() implements Format {
    @Override
    public Outcome<List<OutputFile>> render(Site site) {
        return Outcome.of(
                site.base().origin().stream()
                        .map(
                                origin ->
                                        new OutputFile(
                                                "sitemap.xml",
                                                () -> xml(site).getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    /** One page, the last day a person checked it, and the same page in other languages. */
    private static String line(String address, Page page, Site site) {
        String checked = page.nagekekenOp().map(dag -> "<lastmod>" + dag + "</lastmod>").orElse("");
        List<Editie> edities =
                site.edities().stream().filter(editie -> editie.heeft(page.adres())).toList();
        String others =
                edities.size() < 2
                        ? ""
                        : edities.stream()
                                .map(editie -> other(editie, page, site))
                                .collect(Collectors.joining());
        return "<url><loc>" + address + "</loc>" + checked + others + "</url>\n";
    }

    private static String other(Editie editie, Page page, Site site) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                .formatted(
                        editie.taal().id(),
                        site.base().absolute(page.adres().in(editie.taal())).orElseThrow());
    }

    private static String xml(Site site) {
        return site.pages().stream()
                .filter(Page::vindbaar)
                .flatMap(
                        page ->
                                site
                                        .base()
                                        .absolute(page.url())
                                        .map(to -> line(to, page, site))
                                        .stream())
                .collect(
                        Collectors.joining(
                                "",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                                        + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                                "</urlset>\n"));
    }
}
