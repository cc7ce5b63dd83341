package be.huisvanhetkind.serve;

import be.huisvanhetkind.editing.pages.Redactie;
import be.huisvanhetkind.web.Answer;
import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask, and what: this machine only, by its own name (else another site could read along by
 * giving its name this address). Only the editor takes what is filled in, and only from its own
 * pages: a browser tells with every form where it comes from (Fetch, 3.1).
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
        if (exchange.getRequestURI().toString().length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> Optional.empty();
            case "POST" -> refusalToWrite(exchange);
            default -> Optional.of(NOT_ALLOWED);
        };
    }

    private static Optional<Integer> refusalToWrite(HttpExchange exchange) {
        if (!exchange.getRequestURI().getPath().startsWith(Redactie.FOLDER)) {
            return Optional.of(NOT_ALLOWED);
        }
        String host = "http://" + exchange.getRequestHeaders().getFirst("Host");
        boolean isOwnPage = host.equals(exchange.getRequestHeaders().getFirst("Origin"));
        return isOwnPage ? Optional.empty() : Optional.of(Answer.FORBIDDEN);
    }

    private static boolean isForUs(HttpExchange exchange) {
        int port = exchange.getLocalAddress().getPort();
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null
                && Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(host);
    }
}
