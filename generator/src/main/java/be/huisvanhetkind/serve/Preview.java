package be.huisvanhetkind.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Shows a built site to this machine only. A request for another host name is refused (DNS
 * rebinding), a folder is never listed, and nothing outside the site is read. Nothing can be
 * written.
 */
public final class Preview implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("ico", "image/vnd.microsoft.icon"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"));

    private final Path site;
    private final HttpServer server;

    private Preview(Path site, HttpServer server) {
        this.site = site;
        this.server = server;
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any free port
     * @throws UncheckedIOException when the port is taken
     */
    public static Preview start(Path site, int port) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            Preview preview = new Preview(site.toRealPath(), server);
            server.createContext("/", preview::answer);
            server.setExecutor(Executors.newFixedThreadPool(4));
            server.start();
            return preview;
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "poort %d is niet vrij: kies een andere met --port.".formatted(port), taken);
        }
    }

    /** Where to look. */
    public String address() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForUs(exchange.getRequestHeaders())) {
                exchange.sendResponseHeaders(421, -1);
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                send(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private boolean isForUs(Headers headers) {
        int port = server.getAddress().getPort();
        String host = headers.getFirst("Host");
        return host != null
                && Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(host);
    }

    private void send(HttpExchange exchange, String path) throws IOException {
        Optional<Path> file = fileFor(path);
        if (file.filter(found -> Files.isRegularFile(found.resolve("index.html"))).isPresent()) {
            String folder = site.relativize(file.get()).toString().replace('\\', '/');
            exchange.getResponseHeaders().set("Location", "/" + folder + "/");
            exchange.sendResponseHeaders(301, -1);
            return;
        }
        Path shown = file.filter(Files::isRegularFile).orElse(site.resolve("404.html"));
        byte[] bytes = Files.isRegularFile(shown) ? Files.readAllBytes(shown) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", type(shown));
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean isEmpty = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(
                file.filter(Files::isRegularFile).isPresent() ? 200 : 404,
                isEmpty ? -1 : bytes.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /**
     * The file or folder of the site that an address means; nothing when it is not there, or not
     * inside the site.
     */
    private Optional<Path> fileFor(String path) {
        try {
            Path file =
                    site.resolve("./" + path + (path.endsWith("/") ? "index.html" : ""))
                            .normalize();
            boolean inside =
                    file.startsWith(site)
                            && Files.exists(file)
                            && file.toRealPath().startsWith(site);
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException noSuchFile) {
            return Optional.empty();
        }
    }

    private static String type(Path file) {
        String name = String.valueOf(file.getFileName());
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
