package be.huisvanhetkind.site.view;

import java.util.Optional;

/**
 * A language in the bar.
 *
 * @param code BCP 47
 * @param richting {@code ltr} or {@code rtl}
 * @param tekst in that language
 * @param nu whether this page is in it
 * @param link where it leads; absent when the house cannot be called
 */
public record Taal(
        String code, String richting, String tekst, boolean nu, Optional<Weblink> link) {}
