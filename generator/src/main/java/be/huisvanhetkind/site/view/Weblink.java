package be.huisvanhetkind.site.view;

/**
 * A link that leaves the site or starts an app.
 *
 * @param url {@code https:}, {@code tel:} or {@code mailto:}
 */
public record Weblink(String tekst, String url) {}
