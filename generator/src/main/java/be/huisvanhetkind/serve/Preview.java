package be.huisvanhetkind.serve;

import be.huisvanhetkind.web.Answer;
import be.huisvanhetkind.web.Ask;
import be.huisvanhetkind.web.FormReader;
import be.huisvanhetkind.web.Responses;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Shows a site to this machine only, and says what it thinks of it on pages below {@code /_huis/}.
 * What goes wrong in one request is told in that request, and the next is answered.
 */
public final class Preview implements AutoCloseable {
    /**
     * So many, because who asks slowly keeps one of them for a while; who comes then is put out.
     */
    private static final int AT_ONCE = 400;

    private static final int KEPT_SECONDS = 10;

    private final HttpServer server;
    private final ExecutorService pool =
            new ThreadPoolExecutor(
                    0,
                    AT_ONCE,
                    KEPT_SECONDS,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    new Helpers("huis"));
    private final Responses answers;
    private final Consumer<String> said;
    private final Optional<Living> behind;

    private Preview(
            HttpServer server, Responses answers, Consumer<String> said, Optional<Living> behind) {
        this.server = server;
        this.answers = answers;
        this.said = said;
        this.behind = behind;
    }

    /**
     * Shows a built site as it lies there.
     *
     * @param port 0 for any free port
     * @throws UncheckedIOException when the port cannot be used
     */
    public static Preview start(Path site, int port) {
        Folder folder = Folder.of(site);
        return new Preview(bind(port), folder, said -> {}, Optional.empty())
                .serve(Optional.empty());
    }

    /** Shows a house that lives; the rest as above. */
    public static Preview start(Workshop workshop, int port) {
        HttpServer server = bind(port); // before a house is read, which may take a while
        Reload reload = new Reload();
        Living living = Living.open(workshop, reload);
        return new Preview(server, living, workshop.said(), Optional.of(living))
                .serve(Optional.of(reload));
    }

    private Preview serve(Optional<Reload> reload) {
        server.createContext("/", exchange -> guarded(exchange, this::answer));
        reload.ifPresent(
                events ->
                        server.createContext(
                                Reload.PATH, exchange -> guarded(exchange, events::open)));
        server.setExecutor(pool);
        server.start();
        return this;
    }

    private static HttpServer bind(int port) {
        Limits.set();
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException problem) {
            throw PortProblem.of(port, problem);
        }
    }

    /** Where to look. */
    public String address() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    /** The day it is in a house that lives, and how many things are wrong, in one line. */
    public Optional<String> verdict() {
        return behind.map(Living::summary);
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
        behind.ifPresent(Living::close);
    }

    /** Responses a request. */
    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private void guarded(HttpExchange exchange, Handler handler) throws IOException {
        Optional<Integer> refusal = Guard.refusal(exchange);
        if (refusal.isPresent()) {
            try (exchange) {
                exchange.sendResponseHeaders(refusal.get(), -1);
            }
        } else {
            handler.handle(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Exchanges.send(answerTo(exchange), exchange);
        }
    }

    private Answer answerTo(HttpExchange exchange) throws IOException {
        try {
            return answerTo(Exchanges.ask(exchange));
        } catch (FormReader.Refused refused) {
            return Sheet.refused(refused.status(), String.valueOf(refused.getMessage()));
        }
    }

    private Answer answerTo(Ask ask) {
        try {
            return answers.to(ask);
        } catch (RuntimeException | StackOverflowError problem) {
            said.accept("%s: %s".formatted(ask.path(), problem));
            return Sheet.trouble(problem);
        }
    }
}
