package be.huisvanhetkind.render;

import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    private static String xml(Site site) {
        return site.pages().stream()
                .filter(Page::vindbaar)
                .map(page -> site.base().absolute(page.url()))
                .flatMap(Optional::stream)
                .map(address -> "<url><loc>" + address + "</loc></url>\n")
                .collect(
                        Collectors.joining(
                                "",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                                "</urlset>\n"));
    }
}
