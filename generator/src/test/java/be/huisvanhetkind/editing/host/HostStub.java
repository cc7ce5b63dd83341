package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.editing.host.Proefrepo.Bestand;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A host of ours on this machine. It answers in the shapes that the real one describes: the files
 * of {@code resources/host}, with what matters filled in.
 */
abstract class HostStub implements AutoCloseable {
    static final JsonMapper MAPPER = new JsonMapper();
    static final String TOKEN = "geheim-van-de-host";

    final Proefrepo repo;
    final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    final Deque<Reply> insteadOf = new ArrayDeque<>();

    /** Runs before the next write is carried out: somebody who is just ahead. */
    Optional<Runnable> justBefore = Optional.empty();

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
        /** The parts of the path that a pattern catches; nothing when it is another path. */
        Optional<Matcher> is(String asked, String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(path);
            return method.equals(asked) && found.matches() ? Optional.of(found) : Optional.empty();
        }

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

        Reply with(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, bytes);
        }
    }

    HostStub(String begin, Map<String, Bestand> published) {
        this.begin = begin;
        repo = new Proefrepo(published);
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

    abstract Hostsoort soort();

    /** What the host answers; 404 when it knows nothing of it. */
    abstract Reply answer(Call call);

    final URI api() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + begin);
    }

    final HostConcepten open(String map) {
        Host host =
                new Host(soort(), api(), "huis/inhoud", new Inhoudmap(map), Proefrepo.PUBLISHED);
        return Hosts.open(host, Geheim.of(TOKEN));
    }

    final long writes() {
        return calls.stream().filter(Call::isWrite).count();
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
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean isEmpty = reply.bytes().length == 0 || call.method().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), isEmpty ? -1 : reply.bytes().length);
            if (!isEmpty) {
                exchange.getResponseBody().write(reply.bytes());
            }
            judge(call, reply);
        } catch (RuntimeException problem) {
            problem.printStackTrace();
            throw problem;
        }
    }

    /** Who knows how requests and answers of this host look. */
    void judge(Call call, Reply reply) {}

    private Call call(HttpExchange exchange) throws IOException {
        Map<String, String> query = new HashMap<>();
        String asked = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : asked.split("&")) {
            String[] parts = pair.split("=", 2);
            query.merge(
                    decode(parts[0]),
                    decode(parts.length > 1 ? parts[1] : ""),
                    (a, b) -> a + "," + b);
        }
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, all) -> headers.put(name, all.get(0)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath().substring(begin.length()),
                query,
                MAPPER.readTree(body),
                headers);
    }

    static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A list in parts, as hosts give it: where the next part is stands in a header. */
    Reply parts(Call call, List<JsonNode> all, int most) {
        int page = Integer.parseInt(call.query().getOrDefault("page", "1"));
        ArrayNode part = MAPPER.createArrayNode();
        all.stream().skip((long) (page - 1) * most).limit(most).forEach(part::add);
        Reply reply = Reply.of(200, part);
        Map<String, String> next = new TreeMap<>(call.query());
        next.put("page", String.valueOf(page + 1));
        String query =
                next.entrySet().stream()
                        .filter(one -> !one.getKey().isEmpty())
                        .map(one -> one.getKey() + "=" + HostClient.encode(one.getValue()))
                        .collect(Collectors.joining("&"));
        String link =
                "<https://elders.example%s%s?%s>; rel=\"next\", <https://elders.example>; rel=\"last\"";
        return page * most >= all.size()
                ? reply
                : reply.with("Link", link.formatted(begin, call.path(), query));
    }

    static ObjectNode recorded(String file) {
        try (InputStream in =
                Objects.requireNonNull(HostStub.class.getResourceAsStream("/host/" + file), file)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
