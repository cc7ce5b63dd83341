package be.huisvanhetkind.render.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a host sends along with the files of the site: what a browser may do with them, how long it
 * may keep them, and types that not every host knows. The one source for {@code _headers} and for
 * the preview.
 */
public final class HostRules {
    private static final String CACHE = "Cache-Control";
    private static final String TYPE = "Content-Type";
    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final String POLICY = "Content-Security-Policy";

    /** Styles and scripts have their edition in their address, so they never change. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** Everything a page needs comes from the house itself: no inline script, no other host. */
    public static final HostRule EVERY_FILE =
            new HostRule(
                    "/*",
                    headers(
                            POLICY,
                            "default-src 'self'; img-src 'self'; style-src 'self'; script-src 'self';"
                                    + " object-src 'none'; base-uri 'none'; form-action 'self';"
                                    + " frame-ancestors 'none'",
                            "X-Content-Type-Options",
                            "nosniff",
                            "Referrer-Policy",
                            "strict-origin-when-cross-origin",
                            "Permissions-Policy",
                            "camera=(), geolocation=(self), microphone=(), payment=(), usb=(),"
                                    + " interest-cohort=()",
                            "Cross-Origin-Opener-Policy",
                            "same-origin"));

    /**
     * A drawing opened on its own address is a document, and may not run anything. Browsers apply
     * every policy they are sent, so this one only adds to that of every file.
     */
    public static final HostRule DRAWINGS =
            new HostRule(
                    "/*.svg",
                    headers(POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox"));

    /** A page is asked for again each time, which is what a host does by itself. */
    public static final List<HostRule> ALL =
            List.of(
                    EVERY_FILE,
                    DRAWINGS,
                    new HostRule("/assets/*", headers(CACHE, FOREVER)),
                    new HostRule("/merk.css", headers(CACHE, FOREVER)),
                    // Pictures may be a day old.
                    new HostRule(
                            "/media/*",
                            headers(CACHE, "public, max-age=86400, stale-while-revalidate=604800")),
                    // Pages of others may read it too.
                    new HostRule("/api/*", headers(ORIGIN, "*")),
                    new HostRule("/hsds/*", headers(ORIGIN, "*")),
                    // Tells devices what to keep, so it must never be an old one.
                    new HostRule("/sw.js", headers(CACHE, "no-cache")),
                    new HostRule("/*.webmanifest", headers(TYPE, "application/manifest+json")),
                    new HostRule(
                            "/*/feed.xml", headers(TYPE, "application/atom+xml; charset=utf-8")),
                    new HostRule(
                            "/*.ttl", headers(TYPE, "text/turtle; charset=utf-8", ORIGIN, "*")),
                    new HostRule("/*.jsonld", headers(TYPE, "application/ld+json", ORIGIN, "*")),
                    // A piece of a page is nothing to find.
                    new HostRule(
                            "/*.htm",
                            headers(TYPE, "text/html; charset=utf-8", "X-Robots-Tag", "noindex")),
                    // Examples, to take along.
                    new HostRule("/*.md", headers(TYPE, "text/markdown; charset=utf-8")),
                    new HostRule("/*.csv", headers(TYPE, "text/csv; charset=utf-8")),
                    new HostRule("/*.ics", headers(TYPE, "text/calendar; charset=utf-8")));

    private HostRules() {}

    private static Map<String, String> headers(String... namesAndValues) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    /**
     * What goes with some files.
     *
     * @param path their address from the root; a star is any part of it
     */
    public record HostRule(String path, Map<String, String> headers) {
        /** As hosts read it: the address, and each header on a line of its own below. */
        public String lines() {
            StringBuilder lines = new StringBuilder(path).append('\n');
            headers.forEach(
                    (name, value) ->
                            lines.append("  ")
                                    .append(name)
                                    .append(": ")
                                    .append(value)
                                    .append('\n'));
            return lines.toString();
        }
    }
}
