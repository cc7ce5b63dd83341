package be.huisvanhetkind.site.view;

import java.util.Optional;

/**
 * When a page was last checked, and how to make it better.
 *
 * @param op "3 november 2026"
 * @param verouderd whether someone should have read it again by now
 * @param verbeter a {@code mailto:} link
 */
public record Nazicht(Optional<String> op, boolean verouderd, Optional<Weblink> verbeter) {}
