package be.huisvanhetkind.browser;

import be.huisvanhetkind.site.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which pages the judges look at: of each template the fullest page, once written from the left and
 * once from the right; of each language (of the site, and of who wrote it) the fullest; and some
 * others, the same ones as long as the site has the same pages.
 */
record Tour(LiveSite site) {
    private static final int OTHERS = 12;
    private static final long SEED = 2026;

    List<Page> stops() {
        Set<Page> stops = new LinkedHashSet<>(perTemplate());
        stops.addAll(fullest(Page::taal).values());
        stops.addAll(fullest(page -> page.titel().taal()).values());
        List<Page> others = new ArrayList<>(site.pages());
        Collections.shuffle(others, new Random(SEED));
        stops.addAll(others.subList(0, Math.min(OTHERS, others.size())));
        return List.copyOf(stops);
    }

    /** Only those that stand for a template. */
    List<Page> perTemplate() {
        return List.copyOf(
                fullest(page -> page.template() + " " + page.taal().richting()).values());
    }

    private <K> Map<K, Page> fullest(Function<Page, K> kind) {
        return site.pages().stream()
                .sorted(Comparator.comparing((Page page) -> html(page).length()).reversed())
                .collect(
                        Collectors.toMap(
                                kind, page -> page, (first, next) -> first, LinkedHashMap::new));
    }

    private String html(Page page) {
        return site.house().site().getOrDefault(page.url().file(), "");
    }
}
