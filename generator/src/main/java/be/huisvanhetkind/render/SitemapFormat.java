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
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code sitemap.xml}: every page search engines may show, in the languages in which it has words
 * of its own; only when the site knows its own name. What is more than one file may hold stands in
 * several, and {@code sitemap.xml} says in which.
 *
 * @param most how many pages one file may hold
 */
public record SitemapFormat(int most) implements Format {
    private static final String PATH = "sitemap.xml";
    private static final String SPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /** As many as search engines take. */
    public SitemapFormat() {
        this(50_000);
    }

    @Override
    public boolean mayHave(String path) {
        return path.matches("sitemap(-\\d+)?\\.xml");
    }

    @Override
    public List<OutputFile> files(Site site) {
        if (site.base().origin().isEmpty()) {
            return List.of();
        }
        int parts = (int) ((shown(site).count() + most - 1) / most);
        if (parts <= 1) {
            return List.of(file(PATH, () -> pages(site, 0)));
        }
        Stream<OutputFile> all =
                IntStream.range(0, parts)
                        .mapToObj(part -> file(path(part), () -> pages(site, part)));
        return Stream.concat(Stream.of(file(PATH, () -> parts(site, parts))), all).toList();
    }

    private static OutputFile file(String path, Supplier<String> xml) {
        return new OutputFile(path, () -> xml.get().getBytes(StandardCharsets.UTF_8));
    }

    private static String path(int part) {
        return "sitemap-%d.xml".formatted(part + 1);
    }

    private static Stream<Page> shown(Site site) {
        return site.pages().filter(page -> page.vindbaar() && page.isEigen());
    }

    private static String parts(Site site, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> address(new Url("/" + path(part)), site))
                .map("<sitemap><loc>%s</loc></sitemap>\n"::formatted)
                .collect(document("sitemapindex", SPACE));
    }

    private String pages(Site site, int part) {
        Set<Url> shown = shown(site).map(Page::url).collect(Collectors.toSet());
        return shown(site)
                .skip((long) part * most)
                .limit(most)
                .map(page -> entry(page, shown, site))
                .collect(
                        document(
                                "urlset", SPACE + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""));
    }

    private static Collector<CharSequence, ?, String> document(String root, String spaces) {
        return Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s %s>\n".formatted(root, spaces),
                "</%s>\n".formatted(root));
    }

    private static String entry(Page page, Set<Url> shown, Site site) {
        return "<url><loc>"
                + address(page.url(), site)
                + "</loc>"
                + checked(page)
                + alternates(page, shown, site)
                + "</url>\n";
    }

    /** The last day a person checked what stands on it. */
    private static String checked(Page page) {
        return page.kop().nagekekenOp().map(dag -> "<lastmod>" + dag + "</lastmod>").orElse("");
    }

    /**
     * The same page in every language that has it in its own words, itself included, as search
     * engines ask; who reads none of them gets the Dutch one.
     */
    private static String alternates(Page page, Set<Url> shown, Site site) {
        List<Sitetaal> same =
                site.edities().stream()
                        .map(Editie::taal)
                        .filter(taal -> shown.contains(page.adres().in(taal)))
                        .toList();
        return same.size() < 2
                ? ""
                : same.stream()
                                .map(taal -> alternate(taal.id(), page.adres().in(taal), site))
                                .collect(Collectors.joining())
                        + alternate("x-default", page.adres(), site);
    }

    private static String alternate(String taal, Url url, Site site) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                .formatted(taal, address(url, site));
    }

    private static String address(Url url, Site site) {
        return site.base().absolute(url).orElseThrow();
    }
}
