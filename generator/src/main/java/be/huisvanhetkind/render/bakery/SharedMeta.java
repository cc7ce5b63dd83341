package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.view.Link;
import java.util.List;
import java.util.Optional;

/**
 * What others than a reader see of a page: search engines, programs that follow feeds, and whoever
 * it is shared with.
 *
 * @param adres its whole address, when the site knows its own name
 * @param canoniek the whole address that search engines keep: that of the Dutch page when nobody
 *     put this one in its own language
 * @param beeld the whole address of the picture it is shared with
 * @param feeds what is new on it
 */
public record SharedMeta(
        Optional<String> adres,
        Optional<String> canoniek,
        Optional<String> beeld,
        List<Link> feeds) {
    /** Nobody else sees it. */
    public static final SharedMeta NIETS =
            new SharedMeta(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public SharedMeta {
        feeds = List.copyOf(feeds);
    }
}
