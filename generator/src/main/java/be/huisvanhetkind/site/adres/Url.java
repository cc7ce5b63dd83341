package be.huisvanhetkind.site.adres;

import be.huisvanhetkind.model.Sitetaal;
import java.util.Comparator;

/**
 * An address inside the site, counted from its root: {@code /aanbod/babbelcafe/}.
 *
 * @param path begins with a slash; ends with one when it is a page
 */
public record Url(String path) {
    public static final Url HOME = new Url("/");

    public static final Comparator<Url> ORDER = Comparator.comparing(Url::path);

    public Url {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("Not an address from the root: " + path);
        }
    }

    /** The address of a list: {@code /aanbod/}. */
    public static Url of(String section) {
        return new Url("/" + section + "/");
    }

    /** The address of one item: {@code /aanbod/babbelcafe/}. */
    public static Url of(String section, String id) {
        return new Url("/" + section + "/" + id + "/");
    }

    /** The address of something under an item or a choice: {@code /agenda/prijs/gratis/}. */
    public static Url of(String section, String kind, String id) {
        return new Url("/" + section + "/" + kind + "/" + id + "/");
    }

    /** The same page in the site of a language; Dutch has no code in its addresses. */
    public Url in(Sitetaal taal) {
        return taal == Sitetaal.NL ? this : new Url("/" + taal.id() + path);
    }

    /** The page, without the place on it. */
    public Url withoutAnker() {
        int end = path.indexOf('#');
        return end < 0 ? this : new Url(path.substring(0, end));
    }

    /** The file a web server gives for this address. */
    public String file() {
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }

    /** The first part of the address: {@code aanbod}; empty for the home page. */
    public String section() {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

    @Override
    public String toString() {
        return path;
    }
}
