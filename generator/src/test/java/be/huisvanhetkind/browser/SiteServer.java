package be.huisvanhetkind.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder the way the real host does: same policy, 404.html for what is not there. */
public final class SiteServer implements AutoCloseable {
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
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"));

    private final Path site;
    private final HttpServer server;
    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    private final boolean hasPolicy;

    private SiteServer(Path site, HttpServer server, boolean hasPolicy) {
        this.site = site;
        this.hasPolicy = hasPolicy;
        this.server = server;
    }

    /** Starts serving a folder on a free port of this machine. */
    public static SiteServer of(Path site) throws IOException {
        return of(site, true);
    }

    /** The same on a host that knows no policy: nothing stands between a file and a visitor. */
    static SiteServer bare(Path site) throws IOException {
        return of(site, false);
    }

    private static SiteServer of(Path site, boolean hasPolicy) throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        SiteServer server = new SiteServer(site, HttpServer.create(anyPort, 0), hasPolicy);
        server.server.createContext("/", server::answer);
        server.server.setExecutor(server.pool);
        server.server.start();
        return server;
    }

    /** Scheme, host and port, without a slash behind it. */
    public String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path asked = site.resolve("." + path + (path.endsWith("/") ? "index.html" : ""));
        boolean found = Files.isRegularFile(asked) && asked.normalize().startsWith(site);
        Path shown = found ? asked : site.resolve("404.html");
        byte[] bytes = Files.exists(shown) ? Files.readAllBytes(shown) : new byte[] {' '};
        exchange.getResponseHeaders().set("Content-Type", type(shown));
        if (hasPolicy) {
            exchange.getResponseHeaders().set("Content-Security-Policy", HostPolicy.read());
        }
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
