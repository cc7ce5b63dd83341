package be.huisvanhetkind.serve;

import static be.huisvanhetkind.serve.Belegerd.DRAFT;
import static be.huisvanhetkind.serve.Belegerd.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor keeps what a page of ours sends, of somebody who said who writes. */
@ExtendWith(NothingIsWritten.class)
class OnlyOurPagesWriteTest {
    private static final byte[] NONE = {};

    private final Belegerd huis;

    OnlyOurPagesWriteTest(Belegerd huis) {
        this.huis = huis;
    }

    @Test
    void anotherHost() {
        Aanklopper stranger = huis.partner("kompas").with("Origin", "http://evil.example");
        assertEquals(421, stranger.with("Host", "evil.example").post(OFFER, "").status());
        assertEquals(421, huis.visitor().with("Host", "evil.example").get(OFFER).status());
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
    void aFormOfAnotherPage(String origin) {
        String said = origin.replace("PORT", String.valueOf(huis.port()));
        assertEquals(
                403, huis.partner("kompas").with("Origin", said).post(OFFER, huis.form()).status());
    }

    @Test
    void aFormOfNobodyKnowsWhere() {
        assertEquals(403, huis.partner("kompas").post(OFFER, huis.form()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000000000000000000000000000000000000000000000", "x", "é"})
    void anotherToken(String other) {
        assertEquals(403, huis.keep("kompas", OFFER, "token", other).status());
        assertEquals(
                200, huis.keep("kompas", "/redactie/wie", "token", other, "naam", "X").status());
    }

    @Test
    void noToken() {
        String without = huis.form().replaceFirst("token=[0-9a-f]*&", "");
        assertEquals(403, huis.inside("kompas").post(OFFER, without).status());
    }

    @Test
    void nobodyWithoutAName() {
        Aanklopper nobody = huis.visitor().with("Origin", huis.origin());
        assertTrue(nobody.post(OFFER, huis.form()).body().contains("Wie schrijft er?"));
        assertTrue(huis.keep("bestaat-niet", OFFER).body().contains("Wie schrijft er?"));
        assertTrue(huis.keep("..", OFFER).body().contains("Wie schrijft er?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void whatIsOnlyAskedFor(String method) {
        String token = huis.form().replaceFirst("&.*", "");
        Aanklopper inside = huis.inside("kompas");
        Aanklopper outside = huis.partner("kompas");
        inside.send(method, OFFER + "?" + huis.form(), NONE);
        outside.send(method, "/redactie/concept/" + DRAFT + "?doe=gooi-weg&" + token, NONE);
        outside.send(method, "/redactie/nieuw/aanbod?titel=Iets+nieuws&" + token, NONE);
    }
}
