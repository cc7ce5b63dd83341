package be.huisvanhetkind.site.view;

/**
 * A language in the bar that the site does not speak.
 *
 * @param code BCP 47
 * @param richting {@code ltr} or {@code rtl}
 * @param bel how to call us, in that language
 */
public record Taal(String code, String richting, Weblink bel) {}
