package be.huisvanhetkind.serve;

import be.huisvanhetkind.render.output.HostRules;
import be.huisvanhetkind.web.Types;
import com.sun.net.httpserver.Headers;

/**
 * What a browser may do with a page: the same as on the host of the site ({@code HostRules}), so
 * that what works here works there. What the preview adds comes from this server too, so it needs
 * nothing more.
 */
final class Policy {
    private Policy() {}

    /** Sets the headers that go with a file of a type; it is asked for again each time. */
    static void apply(String type, Headers headers) {
        headers.set("Content-Type", type);
        HostRules.EVERY_FILE.headers().forEach(headers::set);
        if (type.equals(Types.of(".svg"))) {
            HostRules.DRAWINGS.headers().forEach(headers::add);
        }
        headers.set("Cache-Control", "no-store");
    }
}
