package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.deur.Aanklopper.Gehoord;
import be.huisvanhetkind.editing.Authors;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, how, and who does not. */
class DeurTest {
    private static final String KOMPAS = Proefdeur.KOMPAS;
    private final Proefdeur deur;

    DeurTest() throws IOException {
        deur = Proefdeur.open();
    }

    @AfterEach
    void close() {
        deur.close();
    }

    private Gehoord enter(String sleutel) {
        return deur.visitor().post("/deur/binnen", Map.of("sleutel", sleutel));
    }

    private static Map<String, String> form(String token) {
        return Map.of("token", token, "tekst", "woorden");
    }

    @Test
    void whoIsInTheListComesInWithALink() {
        String sleutel = deur.link(KOMPAS);
        Gehoord shown = deur.visitor().get("/deur/link?sleutel=" + sleutel);
        assertEquals(200, shown.status());
        assertTrue(shown.body().contains(KOMPAS));
        assertEquals(
                200,
                deur.visitor().get("/deur/link?sleutel=" + sleutel).status(),
                "a program that reads mail used nothing up");
        Gehoord in = enter(sleutel);
        assertEquals("303 /redactie/", in.status() + " " + in.header("Location").orElseThrow());
        String cookie = in.header("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("__Host-huis="), cookie);
        assertTrue(cookie.endsWith("; Path=/; HttpOnly; SameSite=Lax; Secure"), cookie);
    }

    @Test
    void whoIsInWritesWithTheToken() {
        Aanklopper in = deur.entered(KOMPAS);
        Gehoord page = in.get("/redactie/");
        assertEquals(200, page.status());
        assertEquals(200, in.post("/redactie/bewerk/x", form(page.field("token"))).status());
        assertEquals(
                List.of(KOMPAS + " /redactie/ ", KOMPAS + " /redactie/bewerk/x woorden"),
                deur.inside);
    }

    @Test
    void anAddressNobodyKnowsSeesTheSameAndGetsNothing() {
        Gehoord known =
                deur.visitor()
                        .post(
                                "/deur/vraag",
                                Map.of("mail", " " + KOMPAS.toUpperCase(java.util.Locale.ROOT)));
        Gehoord stranger =
                deur.visitor().post("/deur/vraag", Map.of("mail", "iemand@elders.example"));
        assertEquals(200, known.status());
        assertEquals(known.body(), stranger.body());
        assertEquals(known.head().size(), stranger.head().size());
        deur.link(Proefdeur.COORDINATIE);
        assertTrue(deur.letters.stream().noneMatch(brief -> brief.to().contains("elders")));
    }

    @Test
    void aLinkIsGoodOnce() {
        String sleutel = deur.link(KOMPAS);
        assertEquals(303, enter(sleutel).status());
        assertEquals(410, enter(sleutel).status());
        assertEquals(410, deur.visitor().get("/deur/link?sleutel=" + sleutel).status());
    }

    @Test
    void aLinkThatIsUsedEndsTheOthersOfThatAddress() {
        String first = deur.link(KOMPAS);
        assertEquals(303, enter(deur.link(KOMPAS)).status());
        assertEquals(410, enter(first).status());
    }

    @Test
    void anOldLinkIsRefused() {
        String sleutel = deur.link(KOMPAS);
        deur.later(Sleutels.GOOD);
        assertEquals(410, enter(sleutel).status());
    }

    @Test
    void aLinkIsForOneAddressWhateverIsSentAlong() {
        String sleutel = deur.link(KOMPAS);
        Gehoord in =
                deur.visitor()
                        .post(
                                "/deur/binnen",
                                Map.of(
                                        "sleutel",
                                        sleutel,
                                        "mail",
                                        Proefdeur.COORDINATIE,
                                        "partner",
                                        "linde"));
        deur.visitor()
                .with("Cookie", in.header("Set-Cookie").orElseThrow().replaceFirst(";.*", ""))
                .get("/redactie/");
        assertEquals(List.of(KOMPAS + " /redactie/ "), deur.inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aLinkThatWasGuessedIsRefused(String sleutel) {
        assertEquals(410, enter(sleutel).status());
    }

    @Test
    void whoIsTakenOutOfTheListIsOutAtTheNextRequest() {
        Aanklopper in = deur.entered(KOMPAS);
        String sleutel = deur.link(KOMPAS);
        String token = in.get("/redactie/").field("token");
        deur.inside.clear();
        deur.list = Map.of(Authors.COORDINATION, List.of(Proefdeur.COORDINATIE));
        assertEquals(303, in.get("/redactie/").status());
        assertEquals(403, in.post("/redactie/x", form(token)).status());
        assertEquals(410, enter(sleutel).status());
        assertEquals(List.of(), deur.inside);
    }

    @Test
    void whoGoesToAnotherPartnerWritesForThatOneAtTheNextRequest() {
        Aanklopper in = deur.entered(KOMPAS);
        deur.list = Map.of("linde", List.of(KOMPAS));
        assertTrue(in.get("/deur/").body().contains("de partner linde"));
    }

    @Test
    void aSessionEndsWhenNothingIsAsked() {
        Aanklopper in = deur.entered(KOMPAS);
        deur.later(Duration.ofMinutes(119));
        assertEquals(200, in.get("/redactie/").status());
        deur.later(Duration.ofMinutes(119));
        assertEquals(200, in.get("/redactie/").status());
        deur.later(Duration.ofMinutes(120));
        assertEquals(303, in.get("/redactie/").status());
    }

    @Test
    void aSessionEndsAfterTwelveHours() {
        Aanklopper in = deur.entered(KOMPAS);
        for (int hour = 1; hour < 12; hour++) {
            deur.later(Duration.ofHours(1));
            assertEquals(200, in.get("/redactie/").status());
        }
        deur.later(Duration.ofHours(1));
        assertEquals(303, in.get("/redactie/").status());
    }

    @Test
    void comingInAgainEndsTheSessionBefore() {
        Aanklopper before = deur.entered(KOMPAS);
        Aanklopper after = deur.entered(before, KOMPAS);
        assertNotEquals(before.headers(), after.headers());
        assertEquals(303, before.get("/redactie/").status());
        assertEquals(200, after.get("/redactie/").status());
    }

    @Test
    void whoGoesOutIsOut() {
        Aanklopper laptop = deur.entered(KOMPAS);
        Aanklopper phone = deur.entered(KOMPAS);
        String token = laptop.get("/deur/").field("token");
        Gehoord left = laptop.post("/deur/buiten", Map.of("token", token));
        assertTrue(left.header("Set-Cookie").orElseThrow().contains("Max-Age=0"));
        assertEquals(303, laptop.get("/redactie/").status());
        assertEquals(200, phone.get("/redactie/").status());
    }

    @Test
    void whoGoesOutEverywhereIsOutEverywhere() {
        Aanklopper laptop = deur.entered(KOMPAS);
        Aanklopper phone = deur.entered(KOMPAS);
        Aanklopper other = deur.entered(Proefdeur.COORDINATIE);
        phone.post(
                "/deur/buiten",
                Map.of("token", phone.get("/deur/").field("token"), "overal", "ja"));
        assertEquals(303, laptop.get("/redactie/").status());
        assertEquals(200, other.get("/redactie/").status());
    }

    @Test
    void anAddressGetsThreeLettersAQuarter() {
        for (int i = 0; i < 3; i++) {
            deur.link(KOMPAS);
        }
        Gehoord fourth = deur.visitor().post("/deur/vraag", Map.of("mail", KOMPAS));
        assertEquals(200, fourth.status(), "nobody can tell");
        deur.link(Proefdeur.COORDINATIE);
        assertTrue(deur.letters.isEmpty());
        deur.later(Duration.ofMinutes(16));
        deur.link(KOMPAS);
    }

    @Test
    void oneSourceAsksThirtyTimesAQuarter() {
        for (int i = 0; i < 30; i++) {
            assertEquals(
                    200,
                    deur.visitor()
                            .post("/deur/vraag", Map.of("mail", i + "@elders.example"))
                            .status());
        }
        Aanklopper lie = deur.visitor().with("X-Forwarded-For", "203.0.113.7");
        assertEquals(429, lie.post("/deur/vraag", Map.of("mail", KOMPAS)).status());
        assertTrue(deur.letters.isEmpty());
    }

    @Test
    void aProxyTellsWhoAsks() throws IOException {
        try (Proefdeur behind = Proefdeur.open(true, brief -> {})) {
            for (int i = 0; i < 40; i++) {
                Aanklopper one =
                        behind.visitor().with("X-Forwarded-For", "198.51.100.9, 203.0.113." + i);
                assertEquals(
                        200, one.post("/deur/vraag", Map.of("mail", "x@elders.example")).status());
            }
        }
    }

    @Test
    void guessingIsCounted() {
        for (int i = 0; i < 60; i++) {
            assertEquals(410, enter("x" + i).status());
        }
        assertEquals(429, enter(deur.link(KOMPAS)).status());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    Host,           redactie.elders.example,        421
                    Host,           redactie.huis.example.elders,   421
                    Host,           localhost,                      421
                    Host,           redactie.huis.example:8090,     421
                    Origin,         https://elders.example,         403
                    Origin,         http://redactie.huis.example,   403
                    Origin,         null,                           403
                    Sec-Fetch-Site, cross-site,                     403
                    Sec-Fetch-Site, same-site,                      403
                    Sec-Fetch-Site, none,                           403
                    Content-Type,   text/plain,                     415
                    Content-Type,   application/json,               415
                    """)
    void whatNoPageOfOursSendsIsRefused(String header, String value, int status) {
        Aanklopper in = deur.entered(KOMPAS);
        String token = in.get("/redactie/").field("token");
        deur.inside.clear();
        assertEquals(status, in.with(header, value).post("/redactie/x", form(token)).status());
        assertEquals(List.of(), deur.inside);
        if (status != 415) {
            Aanklopper out = deur.visitor().with(header, value);
            assertEquals(status, out.post("/deur/vraag", Map.of("mail", KOMPAS)).status());
            assertTrue(deur.letters.isEmpty());
        }
    }

    @Test
    void aFormFromNowhereIsRefused() {
        Aanklopper in = deur.entered(KOMPAS);
        String token = in.get("/redactie/").field("token");
        deur.inside.clear();
        Aanklopper silent = in.with("Origin", "").with("Sec-Fetch-Site", "");
        assertEquals(403, silent.post("/redactie/x", form(token)).status());
        assertEquals(List.of(), deur.inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void withoutTheTokenNothingIsDoneAndNoWordIsLost(String token) {
        Aanklopper in = deur.entered(KOMPAS);
        Gehoord refused = in.post("/redactie/x", Map.of("token", token, "tekst", "veel \"werk\""));
        assertEquals(403, refused.status());
        assertEquals(List.of(), deur.inside);
        assertEquals("veel &quot;werk&quot;", refused.field("tekst"));
        in.post("/redactie/x", Map.of("token", refused.field("token"), "tekst", "veel werk"));
        assertEquals(List.of(KOMPAS + " /redactie/x veel werk"), deur.inside);
    }

    @Test
    void theTokenOfSomebodyElseIsNone() {
        String token = deur.entered(Proefdeur.COORDINATIE).get("/redactie/").field("token");
        deur.inside.clear();
        assertEquals(403, deur.entered(KOMPAS).post("/redactie/x", form(token)).status());
        assertEquals(List.of(), deur.inside);
    }

    @Test
    void whoIsOutLosesNoWord() {
        Gehoord refused = deur.visitor().post("/redactie/x", form("x"));
        assertEquals(403, refused.status());
        assertEquals("woorden", refused.field("tekst"));
        assertTrue(refused.body().contains("target=\"_blank\""));
        assertEquals(List.of(), deur.inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "POSTX"})
    void otherMethodsAreRefused(String method) {
        Aanklopper in = deur.entered(KOMPAS);
        assertEquals(405, in.send(method, "/redactie/x", new byte[0]).status());
        assertEquals(List.of(), deur.inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/deur/", "/deur/link", "/assets/x.css", "/redactie", "/deur/vraag/x"})
    void formsGoToTheEditorAndTheDoorOnly(String path) {
        Aanklopper in = deur.entered(KOMPAS);
        assertEquals(405, in.post(path, form("x")).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redactie/..%2f..%2fx",
                "/redactie/%2e%2e/%2e%2e/x",
                "/redactie/a%00b",
                "/redactie/..;/x",
                "/redactie/%5c..%5cx",
                "//elders.example/redactie/",
                "/redactie/../deur/../../etc/passwd"
            })
    void aPathThatLeadsElsewhereComesNowhere(String path) {
        Aanklopper in = deur.entered(KOMPAS);
        Gehoord answer = in.get(path);
        assertTrue(answer.header("Location").stream().noneMatch(to -> to.contains("elders")), path);
        assertTrue(
                deur.inside.stream().noneMatch(asked -> asked.contains("..")),
                () -> deur.inside + "");
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        Aanklopper in = deur.entered(KOMPAS);
        Aanklopper large = in.with("Content-Length", String.valueOf(50 << 20));
        assertEquals(413, large.post("/redactie/x", form("x")).status());
        assertEquals(
                413,
                deur.visitor()
                        .with("Content-Length", "300000")
                        .post("/redactie/x", form("x"))
                        .status());
        assertEquals(
                413,
                deur.visitor()
                        .with("Content-Length", "9000")
                        .post("/deur/vraag", form("x"))
                        .status());
        assertEquals(List.of(), deur.inside);
    }

    @Test
    void whatDoesNotTellItsSizeIsCounted() {
        byte[] chunk =
                ("2000\r\n" + "x".repeat(0x2000) + "\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            body.writeBytes(chunk);
        }
        body.writeBytes("0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Aanklopper out =
                deur.visitor()
                        .with("Transfer-Encoding", "chunked")
                        .with("Content-Type", "application/x-www-form-urlencoded");
        assertEquals(413, out.send("POST", "/redactie/x", body.toByteArray()).status());
        assertEquals(List.of(), deur.inside);
    }

    @Test
    void theLogTellsWhoCameInAndNoSecret() {
        String sleutel = deur.link(KOMPAS);
        enter(sleutel);
        assertEquals(List.of("deur: %s is binnen".formatted(Schuilnaam.of(KOMPAS))), deur.log);
        assertFalse(deur.log.toString().contains("kompas.example"));
        assertFalse(deur.log.toString().contains(sleutel));
    }

    @ParameterizedTest
    @CsvSource({
        "/deur/,          frame-ancestors 'none',  DENY",
        "/redactie/,      frame-ancestors 'none',  DENY",
        "/redactie/kijk/x,frame-ancestors 'self',  SAMEORIGIN"
    })
    void everyAnswerHasAPolicy(String path, String ancestors, String frame) {
        Gehoord answer = deur.entered(KOMPAS).get(path);
        String policy = answer.header("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertTrue(policy.contains(ancestors), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(frame, answer.header("X-Frame-Options").orElseThrow());
        assertEquals("nosniff", answer.header("X-Content-Type-Options").orElseThrow());
        assertEquals("strict-origin", answer.header("Referrer-Policy").orElseThrow());
        assertEquals("no-store", answer.header("Cache-Control").orElseThrow());
        assertEquals("max-age=31536000", answer.header("Strict-Transport-Security").orElseThrow());
        assertTrue(answer.header("Server").isEmpty());
    }

    @Test
    void withoutACertificateTheCookieIsNoPromise() throws IOException {
        try (Proefdeur here = Proefdeur.here()) {
            Gehoord in = here.visitor().post("/deur/binnen", Map.of("sleutel", here.link(KOMPAS)));
            String cookie = in.header("Set-Cookie").orElseThrow();
            assertTrue(cookie.startsWith("huis-deur="), cookie);
            assertTrue(cookie.endsWith("HttpOnly; SameSite=Lax"), cookie);
            assertTrue(in.header("Strict-Transport-Security").isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://redactie.huis.example",
                "https://huis.example/redactie",
                "https://naam:woord@huis.example",
                "huis.example",
                "https://",
                "javascript:x"
            })
    void anAddressWithoutACertificateIsNone(String adres) {
        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class, () -> Deuradres.of(adres));
    }
}
