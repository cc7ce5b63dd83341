package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.pages.Gitmap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editor refuses, as a server gets it; of each of them nothing is written. */
class RefusedTest {
    private static final String KOMPAS = "/redactie/bewerk/partners/kompas/";
    private static final String OFFER = KOMPAS + "aanbod/babbelcafe.md";
    private static final String OTHER = "partners/gemeente/aanbod/loket.md";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir private static Path root;

    private static Atelier atelier;
    private static Gitmap map;
    private static String token;

    /** The commit in which the offer of the other was not there yet. */
    private static String first;

    private Map<String, String> before = Map.of();

    @BeforeAll
    static void open() throws Exception {
        Atelier.layOut(root);
        map = Gitmap.of(root);
        first = map.tip("HEAD");
        Files.writeString(root.resolve("geheim.txt"), "geheim");
        map.commit(OTHER, map.text("partners/kompas/aanbod/babbelcafe.md"));
        Path kompas = map.content().resolve("partners/kompas");
        Files.createSymbolicLink(kompas.resolve("aanbod/link.md"), Path.of("../../../geheim.txt"));
        Files.createSymbolicLink(kompas.resolve("nieuws"), Path.of("../../.."));
        map.commit();
        atelier = Atelier.open(root);
        token = Jsoup.parse(ask("GET", OFFER, "").body()).select("[name=token]").val();
        assertEquals(
                303, keep("gemeente", "/redactie/bewerk/" + OTHER, "v.titel", "Balie").status());
    }

    @AfterAll
    static void close() {
        atelier.close();
    }

    @BeforeEach
    void remember() {
        before = map.stand();
    }

    @AfterEach
    void nothingIsWritten() throws Exception {
        assertEquals(before, map.stand());
        assertEquals("geheim", Files.readString(root.resolve("geheim.txt")));
        assertEquals(List.of(), map.broken());
    }

    /** An answer; its status is 0 when the server hung up. */
    private record Reply(int status, String body) {
        static Reply of(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            return end < 0
                    ? new Reply(0, "")
                    : new Reply(Integer.parseInt(text.split(" ", 3)[1]), text.substring(end + 4));
        }
    }

    private static Reply send(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), atelier.port())) {
            socket.setSoTimeout(20_000);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(head.getBytes(StandardCharsets.ISO_8859_1));
            all.write(body);
            socket.getOutputStream().write(all.toByteArray());
            return Reply.of(socket.getInputStream().readAllBytes());
        } catch (SocketException hungUp) {
            return new Reply(0, "");
        }
    }

    private static String host() {
        return "localhost:" + atelier.port();
    }

    private static String head(String method, String path, String host, String more) {
        return "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n"
                .formatted(method, path, host, more);
    }

    private static String cookie(String partner) {
        return "Cookie: huis-%d-wie=%s%%7CIemand\r\n".formatted(atelier.port(), partner);
    }

    private static Reply ask(String method, String path, String more) throws IOException {
        return send(head(method, path, host(), cookie("kompas") + more), new byte[0]);
    }

    private static String sentAs(String type, int length) {
        return "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(type, length);
    }

    private static String origin(String origin) {
        return "Origin: " + origin + "\r\n";
    }

    private static Reply post(String partner, String path, String more, String form)
            throws IOException {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        String headers = cookie(partner) + more + sentAs(FORM, body.length);
        return send(head("POST", path, host(), headers), body);
    }

    /** What a form sends that is kept when nothing stands in the way. */
    private static String form(String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("token", token);
        all.put("concept", "");
        all.put("gezien", "");
        all.put("v.titel", "Iets anders");
        all.put("bewaar", "ja");
        all.put("einde", "ja");
        IntStream.range(0, fields.length / 2)
                .forEach(at -> all.put(fields[2 * at], fields[2 * at + 1]));
        return all.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Reply keep(String partner, String path, String... fields) throws IOException {
        return post(partner, path, origin("http://" + host()), form(fields));
    }

    @Test
    void anotherHost() throws IOException {
        String headers = cookie("kompas") + origin("http://evil.example") + sentAs(FORM, 0);
        assertEquals(421, send(head("POST", OFFER, "evil.example", headers), new byte[0]).status());
        assertEquals(421, send(head("GET", OFFER, "evil.example", ""), new byte[0]).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "",
                "http://localhost",
                "https://localhost:PORT",
                "http://localhost:PORT.evil.example",
                "http://127.0.0.1:PORT",
                "http://localhost:PORT/"
            })
    void aFormOfAnotherPage(String origin) throws IOException {
        String said = origin.replace("PORT", String.valueOf(atelier.port()));
        assertEquals(403, post("kompas", OFFER, origin(said), form()).status());
    }

    @Test
    void aFormOfNobodyKnowsWhere() throws IOException {
        assertEquals(403, post("kompas", OFFER, "", form()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000000000000000000000000000000000000000000000", "x", "é"})
    void anotherToken(String other) throws IOException {
        assertEquals(403, keep("kompas", OFFER, "token", other).status());
        assertEquals(200, keep("kompas", "/redactie/wie", "token", other, "naam", "X").status());
    }

    @Test
    void noToken() throws IOException {
        String without = form().replaceFirst("token=[0-9a-f]*&", "");
        assertEquals(403, post("kompas", OFFER, origin("http://" + host()), without).status());
    }

    @Test
    void nobodyWithoutAName() throws IOException {
        byte[] body = form().getBytes(StandardCharsets.UTF_8);
        String headers = origin("http://" + host()) + sentAs(FORM, body.length);
        assertTrue(
                send(head("POST", OFFER, host(), headers), body)
                        .body()
                        .contains("Wie schrijft er?"));
        assertTrue(keep("bestaat-niet", OFFER).body().contains("Wie schrijft er?"));
        assertTrue(keep("..", OFFER).body().contains("Wie schrijft er?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void whatIsOnlyAskedFor(String method) throws IOException {
        ask(method, OFFER + "?" + form(), origin("http://" + host()));
        ask(method, "/redactie/concept/gemeente/balie?doe=gooi-weg&token=" + token, "");
        ask(method, "/redactie/nieuw/aanbod?titel=Iets+nieuws&token=" + token, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../gemeente/partner.md",
                "..%2fgemeente/partner.md",
                "%2e%2e/gemeente/partner.md",
                "aanbod/..%2f..%2fgemeente/partner.md",
                "..%5cgemeente%5cpartner.md",
                "aanbod%5cx.md",
                "%2fetc/passwd",
                "%2ftmp/x.md",
                "C:%5cx.md",
                "C:/x.md",
                "aanbod/x.md%00",
                "aanbod/x%00.md",
                "aanbod/x%0a.md",
                ".git/config",
                ".git/hooks/post-commit",
                "aanbod/.git/x.md",
                "aanbod/GIT~1/x.md",
                ".github/workflows/x.md",
                "aanbod/.verborgen.md",
                "aanbod/.md",
                "aanbod/x.md/y.md",
                "aanbod/x.html",
                "aanbod/x.ftlh",
                "aanbod/x.yml",
                "aanbod/x",
                "aanbod/con.txt",
                "aanbod/x.md%20",
                "aanbod/x.md.",
                "aanbod/%EF%BC%8E%EF%BC%8E/x.md",
                "nergens/x.md",
                "x.md",
                ""
            })
    void aPathThatLeadsElsewhere(String path) throws IOException {
        Reply reply = keep("kompas", KOMPAS + path);
        assertTrue(reply.status() >= 400 && reply.status() < 500, path + ": " + reply.status());
        assertFalse(reply.body().contains("geheim\n"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huis.yml", "begrippen/taal.yml", "netwerk/overleg/partneroverleg.md"})
    void whatIsOfTheHouse(String path) throws IOException {
        assertTrue(keep("kompas", "/redactie/bewerk/" + path).status() >= 403, path);
        assertTrue(ask("GET", "/redactie/bewerk/" + path, "").status() >= 403, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbod/link.md", "nieuws/x.md", "nieuws/geheim.md"})
    void aLinkToElsewhere(String path) throws IOException {
        Reply reply = keep("kompas", KOMPAS + path);
        assertTrue(reply.status() >= 400, path + ": " + reply.status());
        assertFalse(ask("GET", KOMPAS + path, "").body().contains("geheim<"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "", "multipart/mixed; boundary=x"})
    void anotherKindOfMessage(String type) throws IOException {
        byte[] body = form().getBytes(StandardCharsets.UTF_8);
        String headers = cookie("kompas") + origin("http://" + host()) + sentAs(type, body.length);
        assertEquals(415, send(head("POST", OFFER, host(), headers), body).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; boundary=", "; boundary=x", "; boundary=" + FORM})
    void aMessageInPiecesThatAreNone(String boundary) throws IOException {
        byte[] body = form().getBytes(StandardCharsets.UTF_8);
        String headers = sentAs("multipart/form-data" + boundary, body.length);
        String all = cookie("kompas") + origin("http://" + host()) + headers;
        int status = send(head("POST", OFFER, host(), all), body).status();
        assertTrue(status == 400 || status == 403, boundary + ": " + status);
    }

    /** Who hangs up before everything was sent refuses too. */
    @Test
    void fiftyMegabytes() throws IOException {
        byte[] body = new byte[50 << 20];
        for (String type : List.of(FORM, "multipart/form-data; boundary=x")) {
            String headers =
                    cookie("kompas") + origin("http://" + host()) + sentAs(type, body.length);
            int status = send(head("POST", OFFER, host(), headers), body).status();
            assertTrue(List.of(0, 400, 413).contains(status), type + ": " + status);
        }
        assertEquals(200, ask("GET", OFFER, "").status());
    }

    @Test
    void tenThousandFields() throws IOException {
        String many =
                IntStream.range(0, 10_000)
                        .mapToObj(at -> "v.waar%23=" + at)
                        .collect(Collectors.joining("&"));
        assertEquals(
                413,
                post("kompas", OFFER, origin("http://" + host()), form() + "&" + many).status());
    }

    @Test
    void aFormThatCameHalf() throws IOException {
        String half = form().replace("&einde=ja", "");
        assertEquals(400, post("kompas", OFFER, origin("http://" + host()), half).status());
    }

    @Test
    void whatIsOfAnotherPartner() throws IOException {
        String draft = map.tip("refs/heads/concept/gemeente/balie");
        assertEquals(403, keep("kompas", "/redactie/bewerk/" + OTHER).status());
        assertEquals(403, keep("kompas", OFFER, "concept", "gemeente/balie").status());
        for (String doing : List.of("dien-in", "houd", "gooi-weg", "publiceer")) {
            assertEquals(
                    403, keep("kompas", "/redactie/concept/gemeente/balie", "doe", doing).status());
        }
        for (String page :
                List.of(
                        "bewerk/" + OTHER,
                        "bewerk/partners/kompas/aanbod/x.md?nieuw=X&kopie=" + OTHER,
                        "geschiedenis/" + OTHER,
                        "beeld/" + draft + "/partners/gemeente/foto.jpg",
                        "concept/gemeente/balie",
                        "nieuw/partner?titel=Nieuw",
                        "nieuw/locatie?titel=Zaal",
                        "nieuw/aanbod?titel=X&concept=gemeente/balie",
                        "nazien")) {
            Reply reply = ask("GET", "/redactie/" + page, "");
            int status = reply.status();
            assertTrue(status == 403 || isRefusedNext(reply), page + ": " + status);
            assertFalse(reply.body().contains("Balie"), page);
        }
        String own = ask("GET", "/redactie/?partner=gemeente", "").body();
        assertFalse(own.contains("loket.md") || own.contains("Balie"), own);
    }

    /** Nothing at all was shown. */
    private static boolean isRefusedNext(Reply reply) {
        return reply.status() == 404 && !reply.body().contains("gemeente");
    }

    @Test
    void publishingByAPartner() throws IOException {
        assertEquals(
                403,
                keep("gemeente", "/redactie/concept/gemeente/balie", "doe", "publiceer").status());
    }

    /** Who begins a file that somebody else began meanwhile sees theirs. */
    @Test
    void aNewFileOverOneThatIsThere() throws IOException {
        Reply shown =
                keep("gemeente", "/redactie/bewerk/" + OTHER, "gezien", first, "tekst", "Nieuw");
        assertEquals(200, shown.status());
        assertTrue(shown.body().contains("Ouders drinken samen koffie"), "theirs");
        assertTrue(shown.body().contains("Iets anders"), "one's own");
    }
}
