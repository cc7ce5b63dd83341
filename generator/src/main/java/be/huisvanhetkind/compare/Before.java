package be.huisvanhetkind.compare;

import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import be.huisvanhetkind.compare.findings.PaginaVerdwenen;
import be.huisvanhetkind.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was known of the house at another revision.
 *
 * @param wrong what was wrong, described without its line
 * @param pages what was published
 */
public record Before(List<String> wrong, List<PublicPage> pages) {
    public Before {
        wrong = List.copyOf(wrong);
        pages = List.copyOf(pages);
    }

    static Before of(Decoder known) {
        return new Before(known.list(Decoder::text), known.list(PublicPage::of));
    }

    Encoder encoded() {
        return new Encoder().list(wrong, Encoder::text).list(pages, PublicPage::encode);
    }

    /**
     * Every page that was there and is not any more, while nothing says where it went.
     *
     * @param now what is published now, also where it stood before
     */
    public List<Finding> gone(List<PublicPage> now) {
        Set<String> there = now.stream().map(PublicPage::adres).collect(Collectors.toSet());
        return pages.stream()
                .filter(page -> !there.contains(page.adres()))
                .<Finding>map(page -> gone(page, now))
                .toList();
    }

    /** The page that took its place stands in the same section, with its title. */
    private Finding gone(PublicPage page, List<PublicPage> now) {
        return now.stream()
                .filter(other -> other.isPage() && other.isLike(page))
                .findFirst()
                .map(other -> PaginaVerdwenen.moved(page.adres(), page.titel(), other.file()))
                .orElseGet(() -> PaginaVerdwenen.removed(page.adres(), page.titel(), page.file()));
    }
}
