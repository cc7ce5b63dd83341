package be.huisvanhetkind.deur;

import static be.huisvanhetkind.deur.Proefdeur.COORDINATIE;
import static be.huisvanhetkind.deur.Proefdeur.KOMPAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How one comes in: by a letter to an address of the list, once and for that address only. */
class LinkLetsInOnceTest {
    private final Proefdeur deur;

    LinkLetsInOnceTest() throws IOException {
        deur = Proefdeur.open();
    }

    @AfterEach
    void close() {
        deur.close();
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
        Gehoord in = deur.enter(sleutel);
        assertEquals("303 /redactie/", in.status() + " " + in.header("Location").orElseThrow());
        String cookie = in.header("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("__Host-huis="), cookie);
        assertTrue(cookie.endsWith("; Path=/; HttpOnly; SameSite=Lax; Secure"), cookie);
    }

    @Test
    void anAddressNobodyKnowsSeesTheSameAndGetsNothing() {
        Gehoord known =
                deur.visitor()
                        .post("/deur/vraag", Map.of("mail", " " + KOMPAS.toUpperCase(Locale.ROOT)));
        Gehoord stranger =
                deur.visitor().post("/deur/vraag", Map.of("mail", "iemand@elders.example"));
        assertEquals(200, known.status());
        assertEquals(known.body(), stranger.body());
        assertEquals(known.head().size(), stranger.head().size());
        deur.link(COORDINATIE);
        assertTrue(deur.letters.stream().noneMatch(brief -> brief.to().contains("elders")));
    }

    @Test
    void aLinkIsGoodOnce() {
        String sleutel = deur.link(KOMPAS);
        assertEquals(303, deur.enter(sleutel).status());
        assertEquals(410, deur.enter(sleutel).status());
        assertEquals(410, deur.visitor().get("/deur/link?sleutel=" + sleutel).status());
    }

    @Test
    void aLinkThatIsUsedEndsTheOthersOfThatAddress() {
        String first = deur.link(KOMPAS);
        assertEquals(303, deur.enter(deur.link(KOMPAS)).status());
        assertEquals(410, deur.enter(first).status());
    }

    @Test
    void anOldLinkIsRefused() {
        String sleutel = deur.link(KOMPAS);
        deur.later(Sleutels.GOOD);
        assertEquals(410, deur.enter(sleutel).status());
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
                                        COORDINATIE,
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
        assertEquals(410, deur.enter(sleutel).status());
    }

    @Test
    void theLogTellsWhoCameInAndNoSecret() {
        String sleutel = deur.link(KOMPAS);
        deur.enter(sleutel);
        assertEquals(List.of("deur: %s is binnen".formatted(Schuilnaam.of(KOMPAS))), deur.log);
        assertFalse(deur.log.toString().contains("kompas.example"));
        assertFalse(deur.log.toString().contains(sleutel));
    }
}
