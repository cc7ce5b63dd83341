package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker sends to a house that lives. */
class RawTest {
    @TempDir private Path root;

    private Atelier atelier;

    @BeforeEach
    void open() throws Exception {
        atelier = Atelier.in(root);
        atelier.write("geheim.txt", "geheim");
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), atelier.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException | SocketTimeoutException refused) {
            return "";
        }
    }

    private String ask(String method, String path, String host) throws IOException {
        return send(
                "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                        .formatted(method, path, host));
    }

    private String get(String path) throws IOException {
        return ask("GET", path, "localhost:" + atelier.port());
    }

    private void assertStillThere() throws IOException {
        assertTrue(get("/").startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../geheim.txt",
                "/..%2fgeheim.txt",
                "/%2e%2e/geheim.txt",
                "/assets/..%2f..%2fgeheim.txt",
                "/assets/%2e%2e/%2e%2e/geheim.txt",
                "/..%5cgeheim.txt",
                "/a%00b",
                "/content/huis.yml",
                "/.huis/inhoud",
                "/_huis/../geheim.txt",
                "/_huis/levend.js/",
                "/@fs/etc/passwd"
            })
    void whatIsNotInTheSiteIsNotThere(String path) throws IOException {
        String answer = get(path);
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertFalse(answer.contains("geheim\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_huis/", "/_huis/gebeurtenissen", "/_huis/levend.js", "/"})
    void anotherHostIsRefusedEverywhere(String path) throws IOException {
        assertTrue(ask("GET", path, "evil.example").startsWith("HTTP/1.1 421"));
        assertTrue(ask("POST", path, "localhost:" + atelier.port()).startsWith("HTTP/1.1 405"));
        assertTrue(ask("GET", path, "LOCALHOST").startsWith("HTTP/1.1 421"));
    }

    @Test
    void linesThatAreNoRequestTakeNothingDown() throws IOException {
        assertTrue(get("/" + "a".repeat(100_000)).startsWith("HTTP/1.1 4"));
        for (String line :
                new String[] {"\0\0\r\n\r\n", "GET\r\n\r\n", "GET / \0 HTTP/9\r\n\r\n"}) {
            assertFalse(send(line).startsWith("HTTP/1.1 200"), line);
        }
        assertStillThere();
    }

    @Test
    void whoAsksSlowlyKeepsNobodyWaiting() throws IOException {
        Socket[] slow = new Socket[300];
        for (int i = 0; i < slow.length; i++) {
            slow[i] = new Socket(InetAddress.getLoopbackAddress(), atelier.port());
            slow[i].getOutputStream().write("GET / HT".getBytes(StandardCharsets.UTF_8));
        }
        assertStillThere();
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** They have a place each, until they are put out after five seconds. */
    @Test
    void whoComesWithManyHeadersOrNeverReadsTheAnswerKeepsNobodyWaiting() throws IOException {
        String many = "X: y\r\n".repeat(100_000);
        assertFalse(send("GET / HTTP/1.1\r\n" + many + "\r\n").startsWith("HTTP/1.1 200"));
        Socket[] deaf = new Socket[60];
        for (int i = 0; i < deaf.length; i++) {
            deaf[i] = new Socket(InetAddress.getLoopbackAddress(), atelier.port());
            deaf[i].getOutputStream()
                    .write(
                            "GET / HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"
                                    .formatted(atelier.port())
                                    .repeat(2)
                                    .getBytes(StandardCharsets.UTF_8));
        }
        assertStillThere();
        for (Socket socket : deaf) {
            socket.close();
        }
    }

    @Test
    void aPathWithDotsIsThatWithout() throws IOException {
        assertEquals(get("/").lines().skip(2).toList(), get("/aanbod/..").lines().skip(2).toList());
        assertTrue(get("/aanbod/./../").startsWith("HTTP/1.1 200"));
        assertTrue(get("/..").startsWith("HTTP/1.1 200"));
        assertFalse(get("/aanbod/..//evil.example/..").contains("Location: //"));
    }

    @Test
    void aHeadHasNoBody() throws IOException {
        String answer = ask("HEAD", "/", "localhost:" + atelier.port());
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("\r\n\r\n"), answer);
        assertTrue(answer.contains("text/html; charset=utf-8"), answer);
    }

    @Test
    void aRedirectNeverLeadsToAnotherHost() throws IOException {
        for (String path :
                new String[] {"//evil.example?vandaag=", "//aanbod", "/%2fevil?concept="}) {
            assertFalse(get(path).contains("Location: //"), path);
        }
    }

    @Test
    void aPortThatIsTakenIsToldInDutch() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            UncheckedIOException problem =
                    Assertions.assertThrows(
                            UncheckedIOException.class,
                            () -> Preview.start(root, taken.getLocalPort()));
            assertEquals(
                    "poort %d is niet vrij: kies een andere met --port."
                            .formatted(taken.getLocalPort()),
                    problem.getMessage());
        }
        assertEquals(
                "poort 80 mag je op deze computer niet gebruiken: kies er een boven 1023 met --port.",
                PortProblem.of(80, new SocketException("Permission denied")).getMessage());
    }
}
