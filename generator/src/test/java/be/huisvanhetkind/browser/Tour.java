package be.huisvanhetkind.browser;

import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.pagina.Page;
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
import java.util.function.Predicate;

/**
 * Which pages the judges look at: of each template the fullest page, in Dutch and from the right;
 * the home page in each language; the fullest in each language of an author; and some others, the
 * same ones as long as the site has the same pages.
 */
record Tour(LiveSite site) {
    private static final int OTHERS = 4;
    private static final long SEED = 2026;

    List<Page> stops() {
        Set<Page> stops = new LinkedHashSet<>(perTemplate());
        stops.addAll(fullest(Tour::isFromRight, Page::template));
        stops.addAll(fullest(page -> page.adres().equals(Url.HOME), Page::taal));
        stops.addAll(fullest(page -> true, page -> page.titel().taal()));
        List<Page> others = new ArrayList<>(site.pages());
        Collections.shuffle(others, new Random(SEED));
        stops.addAll(others.subList(0, Math.min(OTHERS, others.size())));
        return List.copyOf(stops);
    }

    /** The page that stands for each template. */
    List<Page> perTemplate() {
        return fullest(page -> page.taal() == Sitetaal.NL, Page::template);
    }

    private static boolean isFromRight(Page page) {
        return page.taal().richting().equals("rtl");
    }

    private List<Page> fullest(Predicate<Page> which, Function<Page, ?> kind) {
        Map<Object, Page> first = new LinkedHashMap<>();
        site.pages().stream()
                .filter(which)
                .sorted(Comparator.comparing((Page page) -> html(page).length()).reversed())
                .forEach(page -> first.putIfAbsent(kind.apply(page), page));
        return List.copyOf(first.values());
    }

    private String html(Page page) {
        return site.house().site().getOrDefault(page.url().file(), "");
    }
}
