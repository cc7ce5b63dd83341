package be.huisvanhetkind.serve;

import com.sun.net.httpserver.Headers;

/**
 * What a browser may do with a page: the same as on the host of the site ({@code netlify.toml}), so
 * that what works here works there. What the preview adds comes from this server too, so it needs
 * nothing more.
 */
final class Policy {
    static final String PAGES =
            "default-src 'self'; img-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static final String POWERS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()";

    static final String DRAWINGS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private Policy() {}

    /** Sets the headers that go with a file of a type; it is asked for again each time. */
    static void apply(String type, Headers headers) {
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", PAGES);
        if (type.equals(Types.of(".svg"))) {
            headers.add("Content-Security-Policy", DRAWINGS);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", POWERS);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }
}
