package be.huisvanhetkind.site.view;

import java.util.Optional;

/**
 * When a page was last checked, and how to make it better.
 *
 * @param op "3 november 2026"
 * @param verouderd whether someone should have read it again by now
 * @param verbeter a {@code mailto:} link that names the page
 * @param bewerk leads to the file this page was made of
 */
public record Nazicht(
        Optional<String> op,
        boolean verouderd,
        Optional<Weblink> verbeter,
        Optional<Weblink> bewerk) {}
