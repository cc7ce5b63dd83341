package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.pagina.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code sitemap.xml}: every page search engines may show; only when the site knows its own name.
 */
public record SitemapFormat() implements Format {
    private static final String PATH = "sitemap.xml";

    @Override
    public boolean mayHave(String path) {
        return path.equals(PATH);
    }

    @Override
    public List<OutputFile> files(Site site) {
        return site.base().origin().stream()
                .map(
                        origin ->
                                new OutputFile(
                                        PATH, () -> xml(site).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static String xml(Site site) {
        return site.pages()
                .filter(Page::vindbaar)
                .map(page -> entry(page, site))
                .collect(
                        Collectors.joining(
                                "",
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                                        + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                                "</urlset>\n"));
    }

    private static String entry(Page page, Site site) {
        return "<url><loc>"
                + address(page.url(), site)
                + "</loc>"
                + checked(page)
                + alternates(page, site)
                + "</url>\n";
    }

    /** The last day a person checked what stands on it. */
    private static String checked(Page page) {
        return page.kop().nagekekenOp().map(dag -> "<lastmod>" + dag + "</lastmod>").orElse("");
    }

    /** The same page in every language that has it, itself included, as search engines ask. */
    private static String alternates(Page page, Site site) {
        List<Editie> same =
                site.edities().stream().filter(editie -> editie.has(page.adres())).toList();
        return same.size() < 2
                ? ""
                : same.stream()
                        .map(editie -> alternate(page, editie.taal(), site))
                        .collect(Collectors.joining());
    }

    private static String alternate(Page page, Sitetaal taal, Site site) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                .formatted(taal.id(), address(page.adres().in(taal), site));
    }

    private static String address(Url url, Site site) {
        return site.base().absolute(url).orElseThrow();
    }
}
