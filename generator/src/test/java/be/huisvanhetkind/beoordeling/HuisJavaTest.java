package be.huisvanhetkind.beoordeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .gastheer/Huis.java}, as somebody starts it who has Java and nothing else. */
class HuisJavaTest {
    @TempDir private Path root;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private byte[] archive = {};

    @BeforeEach
    void aRelease() throws IOException, InterruptedException {
        Path program = Files.createDirectories(root.resolve("huis-1.0.0"));
        Path start =
                Files.writeString(
                        program.resolve("huis"),
                        "#!/bin/sh\n[ -x \"$JAVA_HOME/bin/java\" ] && echo \"huis: $*\"\nexit 3\n");
        assertTrue(start.toFile().setExecutable(true));
        assertEquals(
                0,
                new ProcessBuilder("tar", "-czf", "huis.tgz", "huis-1.0.0")
                        .directory(root.toFile())
                        .start()
                        .waitFor());
        archive = Files.readAllBytes(root.resolve("huis.tgz"));
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(
                            exchange.getRequestURI().getPath().equals("/huis.tgz") ? 200 : 404,
                            archive.length);
                    exchange.getResponseBody().write(archive);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void noServer() {
        server.stop(0);
    }

    private String address(String file) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
    }

    private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private String run(int code, String program, String digest, String... words)
            throws IOException, InterruptedException {
        String text = Gastheer.GITHUB.bestanden(program, digest).get(".gastheer/Huis.java");
        Path file = Files.createDirectories(root.resolve("één huis")).resolve("Huis.java");
        Files.writeString(file, text);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Dstderr.encoding=UTF-8", "-Dfile.encoding=UTF-8", file.toString()));
        command.addAll(List.of(words));
        ProcessBuilder start = new ProcessBuilder(command).redirectErrorStream(true);
        start.environment().put("XDG_CACHE_HOME", root.resolve("bewaar").toString());
        Process process = start.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), said);
        return said;
    }

    @Test
    void theProgramIsFetchedOnceAndStartedWithItsWords() throws Exception {
        String first = run(3, address("huis.tgz"), digest(archive), "check", "--format", "json");
        assertTrue(first.contains("huis: check --format json"), first);
        String second = run(3, address("huis.tgz"), digest(archive), "build");
        assertEquals("huis: build\n", second);
        assertEquals(List.of("/huis.tgz"), asked);
        assertEquals(List.of(digest(archive)), kept());
    }

    /** What is left in the cache. */
    private List<String> kept() throws IOException {
        try (var files = Files.list(root.resolve("bewaar/huis"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatIsNotWhatItShouldBeIsNotStarted() throws Exception {
        String said = run(2, address("huis.tgz"), digest(new byte[] {1}), "check");
        assertTrue(said.contains("de vingerafdruk klopt niet"), said);
        assertTrue(run(2, address("weg.tgz"), digest(archive), "check").contains("(404)"));
        archive = new byte[] {1, 2, 3};
        String broken = run(2, address("huis.tgz"), digest(archive), "check");
        assertTrue(broken.contains("niet uitgepakt"), broken);
        assertEquals(List.of(), kept());
    }

    @Test
    void aHouseThatNamesNoProgramIsTold() throws Exception {
        String said = run(2, "", "", "check");
        assertTrue(said.contains("huis workflows --program"), said);
    }
}
