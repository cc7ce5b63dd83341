package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
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

    /** One page, and the last day a person checked it. Its translations can be added here. */
    private static String line(String address, Page page) {
        String checked = page.nagekekenOp().map(dag -> "<lastmod>" + dag + "</lastmod>").orElse("");
        return "<url><loc>" + address + "</loc>" + checked + "</url>\n";
    }

    private static String xml(Site site) {
        return site.pages().stream()
                .filter(Page::vindbaar)
                .flatMap(
                        page -> site.base().absolute(page.url()).map(to -> line(to, page)).stream())
                .collect(
                        Collectors.joining(
                                "",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                                "</urlset>\n"));
    }
}
