package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks raw HTTP, because a well-behaved client cannot send what an attacker sends. */
class PreviewTest {
    @TempDir private Path folder;

    private Preview preview;
    private int port;

    @BeforeEach
    void start() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/aanbod/a"));
        Files.writeString(site.resolve("index.html"), "een aanbod");
        Files.writeString(folder.resolve("site/404.html"), "niet hier");
        Files.createDirectories(folder.resolve("site/leeg"));
        Files.writeString(folder.resolve("geheim.txt"), "geheim");
        Files.createSymbolicLink(
                folder.resolve("site/koppeling.txt"), folder.resolve("geheim.txt"));
        preview = Preview.start(folder.resolve("site"), 0);
        port = URI.create(preview.address()).getPort();
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private String ask(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(method, path, host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path) throws IOException {
        return ask("GET", path, "localhost:" + port);
    }

    @Test
    void aPageIsShown() throws IOException {
        String answer = get("/aanbod/a/");
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("een aanbod"), answer);
        assertTrue(answer.contains("text/html; charset=utf-8"), answer);
    }

    @Test
    void aFolderWithoutItsSlashLeadsToItsPage() throws IOException {
        String answer = get("/aanbod/a");
        assertTrue(
                answer.startsWith("HTTP/1.1 301") && answer.contains("Location: /aanbod/a/\r\n"),
                answer);
    }

    @Test
    void aRedirectNeverLeadsToAnotherHost() throws IOException {
        assertFalse(get("//aanbod/a").contains("Location: //"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/weg",
                "/leeg",
                "/leeg/",
                "/../geheim.txt",
                "/..%2fgeheim.txt",
                "/%2e%2e/geheim.txt",
                "/aanbod/..%2f..%2f..%2fgeheim.txt",
                "/koppeling.txt",
                "/a%00b"
            })
    void whatIsNotInTheSiteIsNotThere(String path) throws IOException {
        String answer = get(path);
        assertTrue(answer.startsWith("HTTP/1.1 404") && answer.endsWith("niet hier"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "localhost:1", "127.0.0.1.evil.example"})
    void anotherHostIsRefused(String host) throws IOException {
        String answer = ask("GET", "/aanbod/a/", host);
        assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
        assertFalse(answer.contains("een aanbod"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void nothingCanBeWritten(String method) throws IOException {
        assertTrue(ask(method, "/aanbod/a/", "localhost:" + port).startsWith("HTTP/1.1 405"));
        assertEquals("een aanbod", Files.readString(folder.resolve("site/aanbod/a/index.html")));
    }
}
