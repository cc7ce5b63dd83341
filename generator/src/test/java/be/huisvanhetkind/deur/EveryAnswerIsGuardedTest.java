package be.huisvanhetkind.deur;

import static be.huisvanhetkind.deur.Proefdeur.KOMPAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told to hold to, and the addresses that cannot promise it. */
class EveryAnswerIsGuardedTest {
    private final Proefdeur deur;

    EveryAnswerIsGuardedTest() throws IOException {
        deur = Proefdeur.open();
    }

    @AfterEach
    void close() {
        deur.close();
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
        assertThrows(IllegalArgumentException.class, () -> Deuradres.of(adres));
    }
}
