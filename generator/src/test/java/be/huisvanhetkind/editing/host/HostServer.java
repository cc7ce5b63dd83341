package be.huisvanhetkind.editing.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/** A host of ours on this machine, whatever it answers. */
abstract class HostServer implements AutoCloseable {
    static final JsonMapper MAPPER = new JsonMapper();

    final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    final Deque<Reply> insteadOf = new ArrayDeque<>();

    /** Runs before the next write is carried out: somebody who is just ahead. */
    Optional<Runnable> justBefore = Optional.empty();

    /** Who knows how requests and answers of this host look. */
    BiConsumer<Call, Reply> judge = (call, reply) -> {};

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String begin;

    /** What was asked. */
    record Call(
            String method,
            String path,
            Map<String, String> query,
            JsonNode body,
            Map<String, String> headers) {
        boolean isWrite() {
            return !method.equals("GET") && !method.equals("HEAD");
        }
    }

    /** What is answered. */
    record Reply(int status, Map<String, String> headers, byte[] bytes) {
        static Reply of(int status, JsonNode json) {
            byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
            return new Reply(status, Map.of("Content-Type", "application/json"), bytes);
        }

        static Reply empty(int status) {
            return new Reply(status, Map.of(), new byte[0]);
        }

        Reply head() {
            return new Reply(status, headers, new byte[0]);
        }

        Reply with(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, bytes);
        }
    }

    /**
     * Starts it.
     *
     * @param begin where its API begins
     */
    HostServer(String begin) {
        this.begin = begin;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        server.createContext("/", this::handle);
        server.setExecutor(pool);
        server.start();
    }

    abstract Reply answer(Call call);

    final URI api() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + begin);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = call(exchange);
            calls.add(call);
            if (call.isWrite()) {
                Optional<Runnable> first = justBefore;
                justBefore = Optional.empty();
                first.ifPresent(Runnable::run);
            }
            Reply reply = Optional.ofNullable(insteadOf.poll()).orElseGet(() -> answer(call));
            judge.accept(call, reply);
            send(call.method().equals("HEAD") ? reply.head() : reply, exchange);
        } catch (RuntimeException problem) {
            problem.printStackTrace();
            throw problem;
        }
    }

    private static void send(Reply reply, HttpExchange exchange) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        boolean isEmpty = reply.bytes().length == 0;
        exchange.sendResponseHeaders(reply.status(), isEmpty ? -1 : reply.bytes().length);
        if (!isEmpty) {
            exchange.getResponseBody().write(reply.bytes());
        }
    }

    private Call call(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, all) -> headers.put(name, all.get(0)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath().substring(begin.length()),
                query(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("")),
                MAPPER.readTree(body),
                headers);
    }

    private static Map<String, String> query(String asked) {
        Map<String, String> query = new HashMap<>();
        for (String pair : asked.split("&")) {
            String[] parts = pair.split("=", 2);
            String value = decode(parts.length > 1 ? parts[1] : "");
            query.merge(decode(parts[0]), value, (a, b) -> a + "," + b);
        }
        return query;
    }

    static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
