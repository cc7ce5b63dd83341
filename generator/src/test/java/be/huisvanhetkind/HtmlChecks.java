package be.huisvanhetkind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What must hold for every page, as a second parser sees it. Each check gives the problems it
 * finds.
 */
final class HtmlChecks {
    private HtmlChecks() {}

    /** Every problem of a page, apart from links. */
    static List<String> problems(String html) {
        Document page = withoutTemplates(html);
        List<String> problems = new ArrayList<>();
        expectOne(page, "h1", problems);
        expectOne(page, "main", problems);
        expectOne(page, "header:not(main header)", problems);
        expectOne(page, "body > footer", problems);
        if (page.title().isBlank()) {
            problems.add("no title");
        }
        if (page.select("html[lang][dir]").isEmpty()) {
            problems.add("no lang or dir");
        }
        headings(page, problems);
        ids(page, problems);
        page.select("img:not([alt])").forEach(image -> problems.add("no alt: " + image));
        page.select("img:not([width]), img:not([height])")
                .forEach(image -> problems.add("no size: " + image));
        page.select("[style]")
                .forEach(element -> problems.add("style attribute: " + element.tagName()));
        page.select("script:not([src]):not([type=application/ld+json]), style")
                .forEach(element -> problems.add("inline " + element.tagName()));
        page.select("a:not([href]), a[href=''], a[href='#']")
                .forEach(link -> problems.add("link to nowhere: " + link));
        page.select("a").stream()
                .filter(
                        link ->
                                link.text().isBlank()
                                        && link.select("img[alt]:not([alt=''])").isEmpty())
                .forEach(link -> problems.add("link without words: " + link));
        page.select("script[src], img[src], link[href], source[srcset]").stream()
                .map(
                        element ->
                                element.attr("src")
                                        + (element.tagName().equals("link")
                                                        && !element.attr("rel").equals("canonical")
                                                ? element.attr("href")
                                                : ""))
                .filter(address -> address.contains("//"))
                .forEach(address -> problems.add("request to another host: " + address));
        return problems;
    }

    /** What stands in a template is no part of the page until a script takes it. */
    private static Document withoutTemplates(String html) {
        Document page = Jsoup.parse(html);
        page.select("template").remove();
        return page;
    }

    private static void expectOne(Document page, String query, List<String> problems) {
        int count = page.select(query).size();
        if (count != 1) {
            problems.add("%d times %s".formatted(count, query));
        }
    }

    private static void headings(Document page, List<String> problems) {
        int level = 0;
        for (Element heading :
                page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int next = heading.tagName().charAt(1) - '0';
            if (next > level + 1) {
                problems.add("h%d follows h%d: %s".formatted(next, level, heading.text()));
            }
            if (heading.text().isBlank()) {
                problems.add("empty heading");
            }
            level = next;
        }
    }

    private static void ids(Document page, List<String> problems) {
        List<String> ids = page.select("[id]").eachAttr("id");
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .forEach(id -> problems.add("id twice: " + id));
    }

    /** What a link can lead to within each file of a site: the ids of a page. */
    static Map<String, Set<String>> anchors(Map<String, String> site) {
        Map<String, Set<String>> anchors = new HashMap<>();
        site.forEach(
                (path, text) ->
                        anchors.put(
                                path,
                                path.endsWith(".html") ? anchors(Jsoup.parse(text)) : Set.of()));
        return anchors;
    }

    private static Set<String> anchors(Document page) {
        return Set.copyOf(page.select("[id]").eachAttr("id"));
    }

    private static String file(String address) {
        return address.substring(1) + (address.endsWith("/") ? "index.html" : "");
    }

    /**
     * The links of a page within the site that lead nowhere.
     *
     * @param anchors what can be led to in each file of the site
     */
    static List<String> deadLinks(String html, Map<String, Set<String>> anchors) {
        Document page = withoutTemplates(html);
        Predicate<String> isDead =
                link -> {
                    String[] parts = link.replaceFirst("\\?v=\\w+$", "").split("#", 2);
                    Set<String> there =
                            parts[0].isEmpty() ? anchors(page) : anchors.get(file(parts[0]));
                    return there == null || parts.length > 1 && !there.contains(parts[1]);
                };
        return page
                .select("a[href^=/], a[href^=#], link[href^=/], use[href^=#]")
                .eachAttr("href")
                .stream()
                .distinct()
                .filter(isDead)
                .toList();
    }
}
