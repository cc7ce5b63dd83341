package be.huisvanhetkind;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** How far the pages of a site are from its home page, by links alone. */
record Taps(Map<String, String> site) {
    /** The pages one can reach from the home page in so many taps. */
    Set<String> within(int taps) {
        Set<String> reached = new LinkedHashSet<>(Set.of("index.html"));
        Set<String> edge = reached;
        for (int i = 0; i < taps; i++) {
            Set<String> next = new TreeSet<>();
            edge.stream().flatMap(this::links).filter(site::containsKey).forEach(next::add);
            next.removeAll(reached);
            reached.addAll(next);
            edge = next;
        }
        return reached;
    }

    private Stream<String> links(String page) {
        Document html = Jsoup.parse(site.getOrDefault(page, ""));
        html.select("template").remove();
        return html.select("a[href^=/]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("[#?].*", "").substring(1))
                .map(link -> link.isEmpty() || link.endsWith("/") ? link + "index.html" : link);
    }
}
