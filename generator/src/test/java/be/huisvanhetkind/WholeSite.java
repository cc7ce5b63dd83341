package be.huisvanhetkind;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A house as a visitor gets it, and what must hold for all its pages together. Each check gives the
 * problems it finds.
 *
 * @param files every text by its path
 */
record WholeSite(Map<String, String> files) {
    /** Builds a house, which must have no errors. */
    static WholeSite build(Path content, Path output) {
        RealHouse.build(content, output);
        return in(output);
    }

    /** A site that was built. */
    static WholeSite in(Path output) {
        Map<String, String> files = new TreeMap<>();
        Tree.of(output).forEach((path, bytes) -> files.put(path, decode(bytes)));
        return new WholeSite(files);
    }

    private static String decode(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(files);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    /** What the validator of the W3C says. */
    List<String> invalid() throws Exception {
        NuValidator validator = new NuValidator();
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> page : pages().entrySet()) {
            validator
                    .errors(page.getValue())
                    .forEach(error -> problems.add(page.getKey() + " " + error));
        }
        return problems;
    }

    List<String> badlyBuilt() {
        return perPage(HtmlChecks::problems);
    }

    List<String> deadLinks() {
        Map<String, Set<String>> anchors = HtmlChecks.anchors(files);
        return perPage(html -> HtmlChecks.deadLinks(html, anchors));
    }

    private List<String> perPage(Function<String, List<String>> check) {
        return pages().entrySet().stream()
                .flatMap(
                        page ->
                                check.apply(page.getValue()).stream()
                                        .map(problem -> page.getKey() + ": " + problem))
                .toList();
    }

    /** Titles that more than one page in a language has. */
    List<String> doubleTitles() {
        List<String> titles =
                pages().values().stream()
                        .map(Jsoup::parse)
                        .map(page -> page.select("html").attr("lang") + " " + page.title())
                        .toList();
        return titles.stream()
                .filter(title -> titles.indexOf(title) != titles.lastIndexOf(title))
                .distinct()
                .toList();
    }

    /** Pages whose head lacks the name of the house, its logo or its phone. */
    List<String> withoutBrand(String name) {
        return pages().entrySet().stream()
                .filter(
                        page -> {
                            String header =
                                    Jsoup.parse(page.getValue())
                                            .select("body > header")
                                            .outerHtml();
                            return !header.contains(name)
                                    || !header.contains("tel:")
                                    || !header.contains("<img") && !header.contains("<svg");
                        })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Public items that no page shows. */
    List<String> missing(OpenbaarHuis huis) {
        Stream<Publiek> items =
                huis.items().values().stream().flatMap(all -> all.values().stream());
        Map<String, String> pages = pages();
        return items.filter(item -> !isShown(item, pages))
                .map(item -> item.getClass().getSimpleName() + " " + item.id())
                .toList();
    }

    private static boolean isShown(Item item, Map<String, String> pages) {
        String title = item.titel().replace("'", "&#39;");
        return pages.keySet().stream()
                        .anyMatch(page -> page.endsWith("/" + item.id() + "/index.html"))
                || pages.values().stream().anyMatch(page -> page.contains(title));
    }

    /** Files that hold a text. */
    List<String> holding(String text) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().contains(text))
                .map(Map.Entry::getKey)
                .toList();
    }
}
