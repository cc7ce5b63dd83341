package be.huisvanhetkind.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and what: this machine only, by its own name (else another site could read along by
 * giving its name this address), and nothing is written.
 */
final class Guard {
    private static final int TOO_LONG = 414;
    private static final int LONGEST = 4096;
    private static final int NOT_ALLOWED = 405;
    private static final int OTHER_HOST = 421;

    private Guard() {}

    /** The status of a refusal; nothing when it is good. */
    static Optional<Integer> refusal(HttpExchange exchange) {
        if (!isForUs(exchange)) {
            return Optional.of(OTHER_HOST);
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Optional.of(NOT_ALLOWED);
        }
        return exchange.getRequestURI().toString().length() > LONGEST
                ? Optional.of(TOO_LONG)
                : Optional.empty();
    }

    private static boolean isForUs(HttpExchange exchange) {
        int port = exchange.getLocalAddress().getPort();
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null
                && Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(host);
    }
}
