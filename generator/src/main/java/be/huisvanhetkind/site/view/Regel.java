package be.huisvanhetkind.site.view;

import java.util.Optional;

/**
 * One line of a fact.
 *
 * @param link stands before the text
 * @param sterk whether the line is the short answer
 */
public record Regel(
        boolean sterk, Optional<Weblink> weblink, Optional<Link> link, Geschreven tekst) {
    public static Regel sterk(String tekst) {
        return sterk(Geschreven.site(tekst));
    }

    public static Regel sterk(Geschreven tekst) {
        return new Regel(true, Optional.empty(), Optional.empty(), tekst);
    }

    /** What the site says itself. */
    public static Regel of(String tekst) {
        return of(Geschreven.site(tekst));
    }

    public static Regel of(Geschreven tekst) {
        return new Regel(false, Optional.empty(), Optional.empty(), tekst);
    }

    /** A link inside the site, with words after it. */
    public static Regel of(Link link, String tekst) {
        return of(link, Geschreven.site(tekst));
    }

    /** A link inside the site, with words after it. */
    public static Regel of(Link link, Geschreven tekst) {
        return new Regel(false, Optional.empty(), Optional.of(link), tekst);
    }

    /** A link that leaves the site. */
    public static Regel of(Weblink link) {
        return new Regel(false, Optional.of(link), Optional.empty(), Geschreven.site(""));
    }
}
