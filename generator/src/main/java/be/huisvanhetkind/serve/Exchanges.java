package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.FormData;
import be.huisvanhetkind.web.FormReader;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Questions and answers, as the server of the JDK carries them. */
final class Exchanges {
    private static final String POST = "POST";

    private Exchanges() {}

    /**
     * What is asked.
     *
     * @throws FormReader.Refused when what was filled in may not be read
     */
    static Ask ask(HttpExchange exchange) throws IOException {
        Ask ask =
                Ask.of(
                        Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/"),
                        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                        Optional.ofNullable(exchange.getRequestHeaders().get("Cookie"))
                                .orElse(List.of()),
                        exchange.getLocalAddress().getPort());
        return exchange.getRequestMethod().equals(POST) ? ask.with(form(exchange)) : ask;
    }

    private static FormData form(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return FormReader.read(type == null ? "" : type, exchange.getRequestBody());
    }

    static void send(Answer answer, HttpExchange exchange) throws IOException {
        Policy.apply(answer.type(), exchange.getResponseHeaders());
        answer.headers().forEach(header -> set(header, exchange.getResponseHeaders()));
        byte[] bytes = answer.bytes();
        boolean isEmpty = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(answer.status(), isEmpty ? -1 : bytes.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void set(Answer.Header header, Headers headers) {
        if (header.name().equals("Set-Cookie")) {
            headers.add(header.name(), header.value());
        } else {
            headers.set(header.name(), header.value());
        }
    }
}
