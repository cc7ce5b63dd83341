package be.huisvanhetkind.render.bakery;

import java.util.Map;

/**
 * What pages must know of the other files of the site; a template sees it as {@code bouw}.
 *
 * @param versies the edition of each stylesheet and script, by its path
 * @param webp whether every photo is there as WebP too
 */
public record Bouw(Map<String, String> versies, boolean webp) {
    /** For a page that stands by itself and asks for no other file. */
    public static final Bouw ALLEEN = new Bouw(Map.of(), false);

    public Bouw {
        versies = Map.copyOf(versies);
    }
}
