package be.huisvanhetkind.deur;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Listens on this machine, for the proxy before it. Who asks slowly is put out: a request has
 * bounds in size, and its body comes in at some speed.
 */
public final class Deurserver implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int CONNECTIONS = 400;
    private static final int HEADERS = 16 << 10;
    private static final long IDLE = 30_000;

    private final Server server;
    private final ServerConnector connector;

    private Deurserver(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Opens the door.
     *
     * @param port 0 for any that is free
     * @param proxy whether a proxy tells who asks; else what it would say is not believed
     */
    public static Deurserver start(
            Deur deur, Deuradres adres, int port, boolean proxy, Consumer<String> said)
            throws IOException {
        Server server = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector =
                new ServerConnector(server, new HttpConnectionFactory(bounds()));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.setHandler(new Deurhandler(deur, new Deurbeleid(adres), new Afkomst(proxy), said));
        try {
            server.start();
        } catch (Exception problem) {
            throw new IOException("poort %d kan niet gebruikt worden".formatted(port), problem);
        }
        return new Deurserver(server, connector);
    }

    private static HttpConfiguration bounds() {
        HttpConfiguration bounds = new HttpConfiguration();
        bounds.setSendServerVersion(false);
        bounds.setSendDateHeader(true);
        bounds.setRequestHeaderSize(HEADERS);
        return bounds;
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
