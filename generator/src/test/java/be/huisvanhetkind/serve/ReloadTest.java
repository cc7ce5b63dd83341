package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open pages hear of changes, and keep nobody else waiting. */
class ReloadTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir private Path root;

    private Atelier atelier;
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        atelier = Atelier.in(root);
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        atelier.close();
    }

    private BufferedReader listen() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), atelier.port());
        sockets.add(socket);
        socket.getOutputStream()
                .write(
                        "GET %s HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"
                                .formatted(Reload.PATH, atelier.port())
                                .getBytes(StandardCharsets.UTF_8));
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void await(String line, BufferedReader events) {
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    while (!line.equals(events.readLine())) {
                        // the next
                    }
                });
    }

    @Test
    void aStyleIsToldApartFromWhatStandsOnAPage() throws Exception {
        BufferedReader events = listen();
        await("event: staat", events);
        atelier.write("assets/site.css", "body { color: red }");
        await("event: stijl", events);
        atelier.replace("content/huis.yml", "Voor elk gezin", "Voor ieder gezin");
        await("event: pagina", events);
        await("event: bevindingen", events);
    }

    @Test
    void manyFilesAtOnceAreOneChange() throws Exception {
        BufferedReader events = listen();
        await("event: staat", events);
        for (int i = 0; i < 200; i++) {
            atelier.write("content/paginas/p" + i + ".md", "---\ntitel: P\n---\n");
        }
        await("event: pagina", events);
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    while (atelier.said().isEmpty()) {
                        Thread.onSpinWait();
                    }
                });
        assertTrue(atelier.said().size() <= 2, () -> "" + atelier.said());
    }

    @Test
    void manyPagesThatDoNotListenKeepNobodyWaiting() throws Exception {
        for (int i = 0; i < 50; i++) {
            listen();
        }
        assertEquals(200, assertTimeoutPreemptively(LONG, () -> atelier.ask("/").statusCode()));
    }
}
