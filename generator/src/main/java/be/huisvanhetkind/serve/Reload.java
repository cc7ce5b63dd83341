package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Answer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells open pages that something changed (server-sent events). One thread writes to all of them,
 * so a browser that hangs keeps nobody from a page; when there are too many, the oldest goes.
 */
final class Reload implements AutoCloseable {
    static final String PATH = "/_huis/gebeurtenissen";

    private static final int MOST = 32;
    private static final int HEARTBEAT = 10;

    private final ScheduledExecutorService postman =
            Executors.newSingleThreadScheduledExecutor(new Helpers("gebeurtenissen"));
    private final String run = Long.toHexString(System.nanoTime());
    private final AtomicLong changes = new AtomicLong();
    private final Deque<HttpExchange> pages = new ArrayDeque<>(); // of the postman alone

    Reload() {
        postman.scheduleWithFixedDelay(() -> send(":\n\n"), HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
    }

    /** Tells a page made now from one that is made after a change. */
    String state() {
        return run + "-" + changes.get();
    }

    /** Has a page told of everything that happens. */
    void open(HttpExchange exchange) throws IOException {
        Policy.apply("text/event-stream; charset=utf-8", exchange.getResponseHeaders());
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(Answer.GOOD, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(Answer.GOOD, 0);
        postman.execute(
                () -> {
                    pages.add(exchange);
                    while (pages.size() > MOST) {
                        pages.removeFirst().close();
                    }
                    if (!write(exchange, "retry: 1000\n" + event("staat"))) {
                        pages.remove(exchange);
                    }
                });
    }

    /** Files changed: only the style of pages, or what stands on them. */
    void changed(Collection<Path> paths) {
        changes.incrementAndGet();
        boolean onlyStyle =
                !paths.isEmpty()
                        && paths.stream().allMatch(path -> path.toString().endsWith(".css"));
        postman.execute(() -> send(event(onlyStyle ? "stijl" : "pagina")));
    }

    /** What is wrong with the house is known. */
    void checked() {
        postman.execute(() -> send(event("bevindingen")));
    }

    private String event(String name) {
        return "event: %s\ndata: %s\n\n".formatted(name, state());
    }

    private void send(String text) {
        Iterator<HttpExchange> all = pages.iterator();
        while (all.hasNext()) {
            if (!write(all.next(), text)) {
                all.remove();
            }
        }
    }

    private static boolean write(HttpExchange page, String text) {
        try {
            page.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            page.getResponseBody().flush();
            return true;
        } catch (IOException gone) {
            page.close();
            return false;
        }
    }

    @Override
    public void close() {
        postman.shutdownNow();
    }
}
