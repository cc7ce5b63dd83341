package be.huisvanhetkind.beoordeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import com.sun.net.httpserver.HttpExchange;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code programma.sh} and what builds with it, on a machine with nothing but a shell: the
 * addresses are those of a server of our own, the program and Java are scripts that say they ran.
 */
class ProgrammaTest {
    private static final String TOOLS =
            "sh uname dirname basename readlink mkdir rm mv cat chmod curl tar gzip sed head sha256sum sha512sum printf cksum wc tr";

    @TempDir private Path root;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        archive(
                "java",
                "bin/java",
                "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"17.0.20\"' >&2 || echo \"java $*\"\n");
        Files.createDirectories(root.resolve("inhoud/huis/lib"));
        Files.writeString(root.resolve("inhoud/huis/lib/huis.jar"), "a program\n");
        archive("huis", "huis", Files.readString(BuiltHouse.ROOT.resolve("huis")));
        Files.createDirectories(root.resolve("bin"));
        for (String tool : TOOLS.split(" ")) {
            for (String folder : List.of("/bin/", "/usr/bin/")) {
                Path there = Path.of(folder + tool);
                if (Files.exists(there) && !Files.exists(root.resolve("bin/" + tool))) {
                    Files.createSymbolicLink(root.resolve("bin/" + tool), there);
                }
            }
        }
    }

    @AfterEach
    void noServer() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        asked.add(name);
        byte[] bytes = Files.readAllBytes(root.resolve(name));
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void archive(String name, String file, String text) throws IOException {
        Path path = root.resolve("inhoud").resolve(name).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        assertTrue(path.toFile().setExecutable(true));
        run(
                Map.of(),
                root,
                "/bin/tar",
                "-czf",
                root.resolve(name + ".tgz").toString(),
                "-C",
                root.resolve("inhoud").toString(),
                name);
    }

    private String sum(String name) throws IOException {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Files.readAllBytes(root.resolve(name)));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String address(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    /** The house, with the scripts as they are but for their addresses. */
    private Path house(String programSum) throws IOException {
        Path house = Files.createDirectories(root.resolve("house"));
        for (Map.Entry<String, String> file :
                Gastheer.NETLIFY.bestanden(address("huis.tgz"), programSum).entrySet()) {
            String text =
                    file.getValue()
                            .replaceAll("java_bron=\\S+", "java_bron=" + address("java.tgz"))
                            .replaceAll(
                                    "java_afdruk=[0-9a-f]{64}", "java_afdruk=" + sum("java.tgz"));
            Path script = house.resolve(file.getKey());
            Files.createDirectories(script.getParent());
            Files.writeString(script, text);
        }
        return house;
    }

    record Ran(int code, String said) {}

    static Ran run(Map<String, String> environment, Path folder, String... words)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        if (!environment.isEmpty()) {
            builder.environment().clear();
            builder.environment().putAll(environment);
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ran(process.waitFor(), said);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private Ran netlify(Path house, String context) throws IOException {
        Matcher command =
                Pattern.compile("(?s)\\[" + context + "\\]\\s+command = \"((?:\\\\.|[^\"\\\\])*)\"")
                        .matcher(Files.readString(house.resolve("netlify.toml")));
        assertTrue(command.find(), context);
        String line =
                command.group(1)
                        .replace("\\\"", "\"")
                        .replace("/opt/build/cache", root.resolve("cache").toString());
        return run(
                Map.of(
                        "PATH",
                        root.resolve("bin").toString(),
                        "DEPLOY_PRIME_URL",
                        "https://proef.example"),
                house,
                "/bin/sh",
                "-c",
                line);
    }

    @Test
    void netlifyBuildsWithoutJavaAndKeepsWhatItFetched() throws IOException {
        Path house = house(sum("huis.tgz"));
        Ran first = netlify(house, "build");
        assertEquals(0, first.code(), first.said());
        assertTrue(first.said().endsWith("be.huisvanhetkind.cli.Main build\n"), first.said());
        assertEquals(List.of("java.tgz", "huis.tgz"), asked);
        Ran preview = netlify(house, "context.deploy-preview");
        assertTrue(
                preview.said()
                        .endsWith("Main build --concepten --base-url https://proef.example\n"),
                preview.said());
        assertEquals(List.of("java.tgz", "huis.tgz"), asked, "the second time nothing is fetched");
    }

    @Test
    void whatIsNotPreciselyThatIsNotRun() throws IOException {
        Ran refused = netlify(house("0".repeat(64)), "build");
        assertEquals(2, refused.code(), refused.said());
        assertTrue(refused.said().contains("de vingerafdruk klopt niet"), refused.said());
        assertFalse(refused.said().contains("Main"), refused.said());
        assertFalse(Files.exists(root.resolve("cache/huis/programma")));
        assertFalse(Files.exists(root.resolve("cache/huis/programma.tgz")));
        Ran none = netlify(house(""), "build");
        assertEquals(2, none.code(), none.said());
    }

    @Test
    void anOldJavaIsNotUsedAndANewOneIs() throws IOException {
        Path house = house(sum("huis.tgz"));
        java("1.8.0_392");
        assertEquals(0, netlify(house, "build").code());
        assertEquals(List.of("java.tgz", "huis.tgz"), asked);
        java("25.0.1");
        Ran own = netlify(house, "build");
        assertTrue(own.said().startsWith("own "), own.said());
    }

    private void java(String version) throws IOException {
        Path java = root.resolve("bin/java");
        Files.deleteIfExists(java);
        Files.writeString(
                java,
                "#!/bin/sh\n[ \"$1\" = -version ] && echo 'openjdk version \"%s\"' >&2 || echo \"own $*\"\n"
                        .formatted(version));
        assertTrue(java.toFile().setExecutable(true));
    }

    @Test
    void whoNamesNoProgramIsToldSo() throws IOException {
        Path house = house("");
        Files.writeString(
                house.resolve(".gastheer/programma.sh"),
                Files.readString(house.resolve(".gastheer/programma.sh"))
                        .replaceFirst("programma='[^']*'", "programma=''"));
        java("17.0.1");
        Ran told = netlify(house, "build");
        assertEquals(2, told.code());
        assertTrue(told.said().contains("vul bovenaan in welk programma het is"), told.said());
    }

    @Test
    void aSiteGoesToAnyServer() throws IOException {
        Path house = house(sum("huis.tgz"));
        java("17.0.1");
        Files.writeString(root.resolve("bin/rsync"), "#!/bin/sh\necho \"rsync $*\"\n");
        assertTrue(root.resolve("bin/rsync").toFile().setExecutable(true));
        Ran ran =
                run(
                        Map.of(
                                "PATH",
                                root.resolve("bin").toString(),
                                "NAAR",
                                "huis@server.example:/var/www/huis",
                                "BEWAAR",
                                root.resolve("cache").toString()),
                        house,
                        "/bin/sh",
                        ".gastheer/publiceer.sh",
                        "--strict");
        assertTrue(
                ran.said()
                        .endsWith(
                                "Main build --strict\nrsync --archive --delete --delay-updates site/ huis@server.example:/var/www/huis/\n"),
                ran.said());
    }
}
