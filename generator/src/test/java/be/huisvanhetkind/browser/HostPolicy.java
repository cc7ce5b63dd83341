package be.huisvanhetkind.browser;

import be.huisvanhetkind.render.output.HostRules;
import java.util.Objects;

/** The content security policy that the host sends with every page. */
final class HostPolicy {
    private HostPolicy() {}

    static String read() {
        return Objects.requireNonNull(
                HostRules.EVERY_FILE.headers().get("Content-Security-Policy"), "no policy");
    }
}
