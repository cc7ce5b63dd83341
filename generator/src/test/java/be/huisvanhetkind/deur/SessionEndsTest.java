package be.huisvanhetkind.deur;

import static be.huisvanhetkind.deur.Proefdeur.COORDINATIE;
import static be.huisvanhetkind.deur.Proefdeur.KOMPAS;
import static be.huisvanhetkind.deur.Proefdeur.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.Authors;
import be.huisvanhetkind.web.Aanklopper;
import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long one stays in, and what ends it before. */
class SessionEndsTest {
    private final Proefdeur deur;

    SessionEndsTest() throws IOException {
        deur = Proefdeur.open();
    }

    @AfterEach
    void close() {
        deur.close();
    }

    @Test
    void whoIsTakenOutOfTheListIsOutAtTheNextRequest() {
        Aanklopper in = deur.entered(KOMPAS);
        String sleutel = deur.link(KOMPAS);
        String token = in.get("/redactie/").field("token");
        deur.inside.clear();
        deur.list = Map.of(Authors.COORDINATION, List.of(COORDINATIE));
        assertEquals(303, in.get("/redactie/").status());
        assertEquals(403, in.post("/redactie/x", form(token)).status());
        assertEquals(410, deur.enter(sleutel).status());
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
        Aanklopper other = deur.entered(COORDINATIE);
        phone.post(
                "/deur/buiten",
                Map.of("token", phone.get("/deur/").field("token"), "overal", "ja"));
        assertEquals(303, laptop.get("/redactie/").status());
        assertEquals(200, other.get("/redactie/").status());
    }
}
