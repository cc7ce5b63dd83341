package be.huisvanhetkind.render;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.render.output.Format;
import be.huisvanhetkind.site.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells one edition of a stylesheet or script from the next, so that a browser may keep it as long
 * as it likes: {@code assets/site.css?v=3f9a01bc}.
 */
final class Stamps {
    private static final int ENOUGH = 8;

    private Stamps() {}

    /** The stamp of every file of some formats, by its path. */
    static Map<String, String> of(List<Format> formats, Site site) {
        Map<String, String> stamps = new TreeMap<>();
        formats.stream()
                .flatMap(format -> format.files(site).stream())
                .forEach(file -> stamps.put(file.path(), of(file.recipe().bytes())));
        return stamps;
    }

    static String of(byte[] bytes) {
        return Digest.of(bytes).substring(0, ENOUGH);
    }
}
