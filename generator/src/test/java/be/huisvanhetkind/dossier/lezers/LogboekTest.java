package be.huisvanhetkind.dossier.lezers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogboekTest {
    private static final String ASKED = "192.0.2.7 - - [21/Nov/2026:10:00:00 +0100] \"%s\" %s 512";

    @TempDir Path folder;

    private static Logboek read(String... lines) {
        Logboek logboek = new Logboek("");
        logboek.read("path,count");
        for (String line : lines) {
            logboek.read(line);
        }
        return logboek;
    }

    private static Map<String, Long> keren(String... lines) {
        return read(lines).cijfers().keren();
    }

    private static String get(String path) {
        return ASKED.formatted("GET " + path + " HTTP/1.1", "200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanbod/spelen/",
                "/aanbod/spelen",
                "/aanbod/spelen/index.html",
                "/aanbod/spelen/?utm_source=mail",
                "/aanbod/spelen/#uren",
                "/aanbod/spel%65n/",
                "https://huis.example/aanbod/spelen/"
            })
    void onePageHasManyAddresses(String path) {
        assertEquals(Map.of("/aanbod/spelen/", 1L), keren(get(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/site.css", "/feed.xml", "/%zz/", "//", "*"})
    void whatIsNoPageIsNotCounted(String path) {
        assertEquals(0, keren(get(path)).getOrDefault("/", 0L));
        assertEquals(0, read(get(path)).broken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"301", "404", "500"})
    void whatWasNotSentIsNotRead(String code) {
        assertEquals(Map.of(), keren(ASKED.formatted("GET /aanbod/ HTTP/1.1", code)));
        assertEquals(Map.of(), keren(ASKED.formatted("HEAD /aanbod/ HTTP/1.1", "200")));
    }

    @Test
    void aRobotIsNoReader() {
        String combined = get("/") + " \"-\" \"%s\"";
        assertEquals(
                Map.of("/", 2L),
                keren(
                        combined.formatted("Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0"),
                        combined.formatted("Mozilla/5.0 \\\"odd\\\" (iPhone)"),
                        combined.formatted("Mozilla/5.0 (compatible; SomeBot/2.1)"),
                        combined.formatted("curl/8.5"),
                        combined.formatted("-"),
                        combined.formatted("")));
    }

    @Test
    void aTableTellsHowOften() {
        assertEquals(
                Map.of("/", 12L, "/aanbod/", 5L),
                keren("/,12", "\"/aanbod/\",5", "/assets/site.css,900"));
        assertEquals(Map.of("/", 3L), keren("https://huis.example/;2;3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zomaar een zin",
                "/aanbod/,veel",
                "/aanbod/,-3",
                "/aanbod/,99999999999999999999",
                "192.0.2.7 - - [21/Nov/2026] \"GET",
                "\"open,1",
                "\u0000\u0001"
            })
    void aBrokenLineIsCountedAndSkipped(String line) {
        Logboek logboek = read(line, get("/"));
        assertEquals(1, logboek.broken());
        assertEquals(Map.of("/", 1L), logboek.cijfers().keren());
    }

    @Test
    void aLineWithoutEndIsBroken() {
        assertEquals(1, read(get("/" + "\\\"".repeat(100_000))).broken());
    }

    @Test
    void theFolderOfTheSiteIsLeftOut() {
        Logboek logboek = new Logboek("/huis");
        logboek.read(get("/huis/aanbod/"));
        logboek.read(get("/elders/"));
        assertEquals(Map.of("/aanbod/", 1L), logboek.cijfers().keren());
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        Path file = folder.resolve("access.log.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((get("/") + "\n\n" + get("/") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Logboek logboek = new Logboek("");
        logboek.read(file);
        assertEquals(Map.of("/", 2L), logboek.cijfers().keren());
        Files.write(file, new byte[] {0x1f, 0x33});
        assertThrows(IOException.class, () -> logboek.read(file));
    }
}
