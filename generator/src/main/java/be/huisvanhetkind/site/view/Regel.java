package be.huisvanhetkind.site.view;

import java.util.Optional;

/**
 * One line of a fact.
 *
 * @param link stands before the text
 * @param sterk whether the line is the short answer
 */
public record Regel(boolean sterk, Optional<Weblink> weblink, Optional<Link> link, String tekst) {
    public static Regel sterk(String tekst) {
        return new Regel(true, Optional.empty(), Optional.empty(), tekst);
    }

    public static Regel van(String tekst) {
        return new Regel(false, Optional.empty(), Optional.empty(), tekst);
    }

    /** A link inside the site, with words after it. */
    public static Regel van(Link link, String tekst) {
        return new Regel(false, Optional.empty(), Optional.of(link), tekst);
    }

    /** A link that leaves the site. */
    public static Regel van(Weblink link) {
        return new Regel(false, Optional.of(link), Optional.empty(), "");
    }
}
