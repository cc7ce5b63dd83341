package be.huisvanhetkind.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks.
 *
 * @param path begins with a slash, decoded
 * @param form what was filled in and sent; empty when a page is only looked at
 * @param port of this server; cookies know no ports, so it is part of their names
 */
public record Ask(
        String path,
        Map<String, String> query,
        Map<String, String> cookies,
        Optional<FormData> form,
        int port) {
    public Ask {
        query = Map.copyOf(query);
        cookies = Map.copyOf(cookies);
    }

    /**
     * A request as a server reads it.
     *
     * @param path decoded
     * @param query as it was typed, behind the question mark
     * @param cookies each header with cookies
     */
    public static Ask of(String path, String query, Collection<String> cookies, int port) {
        return new Ask(
                path.startsWith("/") ? Paths.normalize(path) : "/",
                pairs(query, "&"),
                pairs(String.join(";", cookies), ";"),
                Optional.empty(),
                port);
    }

    /** The same, with what was filled in. */
    public Ask with(FormData sent) {
        return new Ask(path, query, cookies, Optional.of(sent), port);
    }

    /** What was asked for now. */
    public Optional<String> chosen(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** What was asked for before, and is kept. */
    public Optional<String> kept(String name) {
        return Optional.ofNullable(cookies.get(cookie(name)));
    }

    private String cookie(String name) {
        return "huis-" + port + "-" + name;
    }

    /** A header that keeps a choice until the browser is closed; an empty one is forgotten. */
    public String keep(String name, String value) {
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
