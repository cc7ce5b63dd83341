package be.huisvanhetkind.serve;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks.
 *
 * @param path begins with a slash, decoded
 * @param port of this server; cookies know no ports, so it is part of their names
 */
record Ask(String path, Map<String, String> query, Map<String, String> cookies, int port) {
    Ask {
        query = Map.copyOf(query);
        cookies = Map.copyOf(cookies);
    }

    static Ask of(HttpExchange exchange, int port) {
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        List<String> cookies =
                Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).orElse(List.of());
        return new Ask(
                path.startsWith("/") ? Paths.normalize(path) : "/",
                pairs(query, "&"),
                pairs(String.join(";", cookies), ";"),
                port);
    }

    /** What was asked for now. */
    Optional<String> chosen(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** What was asked for before, and is kept. */
    Optional<String> kept(String name) {
        return Optional.ofNullable(cookies.get(cookie(name)));
    }

    private String cookie(String name) {
        return "huis-" + port + "-" + name;
    }

    /** A header that keeps a choice until the browser is closed; an empty one is forgotten. */
    String keep(String name, String value) {
        return cookie(name)
                + "="
                + value
                + "; Path=/; SameSite=Strict; HttpOnly"
                + (value.isEmpty() ? "; Max-Age=0" : "");
    }

    private static Map<String, String> pairs(String text, String between) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(between, -1)) {
            int is = pair.indexOf('=');
            if (is > 0) {
                pairs.put(pair.substring(0, is).strip(), decode(pair.substring(is + 1).strip()));
            }
        }
        return pairs;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
