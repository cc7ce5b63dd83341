package be.huisvanhetkind.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser gets.
 *
 * @param headers name and value, beside those of every file
 */
record Answer(int status, String type, byte[] bytes, List<Header> headers) {
    static final int GOOD = 200;
    static final int MOVED = 301;
    static final int FOUND = 302;
    static final int BAD = 400;
    static final int NOT_FOUND = 404;
    static final int FAILED = 500;
    static final int NOT_YET = 503;

    Answer {
        headers = List.copyOf(headers);
    }

    /** One header of an answer. */
    record Header(String name, String value) {}

    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, type, bytes, List.of());
    }

    static Answer page(int status, Html html) {
        return of(status, Types.HTML, html.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Leads to another address of this server. */
    static Answer redirect(int status, String path) {
        return of(status, Types.HTML, new byte[0]).with("Location", path);
    }

    Answer with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, type, bytes, more);
    }

    void send(HttpExchange exchange) throws IOException {
        Policy.apply(type, exchange.getResponseHeaders());
        headers.forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
        boolean isEmpty = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, isEmpty ? -1 : bytes.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
