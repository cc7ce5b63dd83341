package be.huisvanhetkind.deur;

import static be.huisvanhetkind.deur.Proefdeur.COORDINATIE;
import static be.huisvanhetkind.deur.Proefdeur.KOMPAS;
import static be.huisvanhetkind.deur.Proefdeur.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper;
import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks too often, or sends too much, is not heard. */
class TooMuchIsRefusedTest {
    private final Proefdeur deur;

    TooMuchIsRefusedTest() throws IOException {
        deur = Proefdeur.open();
    }

    @AfterEach
    void close() {
        deur.close();
    }

    @Test
    void anAddressGetsThreeLettersAQuarter() {
        for (int i = 0; i < 3; i++) {
            deur.link(KOMPAS);
        }
        Gehoord fourth = deur.visitor().post("/deur/vraag", Map.of("mail", KOMPAS));
        assertEquals(200, fourth.status(), "nobody can tell");
        deur.link(COORDINATIE);
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
            assertEquals(410, deur.enter("x" + i).status());
        }
        assertEquals(429, deur.enter(deur.link(KOMPAS)).status());
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
        byte[] chunk = ("2000\r\n" + "x".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            body.writeBytes(chunk);
        }
        body.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        Aanklopper out =
                deur.visitor()
                        .with("Transfer-Encoding", "chunked")
                        .with("Content-Type", "application/x-www-form-urlencoded");
        assertEquals(413, out.send("POST", "/redactie/x", body.toByteArray()).status());
        assertEquals(List.of(), deur.inside);
    }
}
