package be.huisvanhetkind.serve;

import static be.huisvanhetkind.serve.Belegerd.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper;
import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no form, is far too large, or came half is not kept. */
@ExtendWith(NothingIsWritten.class)
class OnlyWholeFormsAreKeptTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Belegerd huis;

    OnlyWholeFormsAreKeptTest(Belegerd huis) {
        this.huis = huis;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "", "multipart/mixed; boundary=x"})
    void anotherKindOfMessage(String type) {
        Aanklopper one = huis.inside("kompas").with("Content-Type", type);
        assertEquals(415, one.post(OFFER, huis.form()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; boundary=", "; boundary=x", "; boundary=" + FORM})
    void aMessageInPiecesThatAreNone(String boundary) {
        Aanklopper one =
                huis.inside("kompas").with("Content-Type", "multipart/form-data" + boundary);
        int status = one.post(OFFER, huis.form()).status();
        assertTrue(status == 400 || status == 403, boundary + ": " + status);
    }

    /** Who hangs up before everything was sent refuses too. */
    @Test
    void fiftyMegabytes() {
        byte[] body = new byte[50 << 20];
        for (String type : List.of(FORM, "multipart/form-data; boundary=x")) {
            Aanklopper one = huis.inside("kompas").with("Content-Type", type);
            int status = one.interrupted("POST", OFFER, body).map(Gehoord::status).orElse(0);
            assertTrue(List.of(0, 400, 413).contains(status), type + ": " + status);
        }
        assertEquals(200, huis.partner("kompas").get(OFFER).status());
    }

    @Test
    void tenThousandFields() {
        String many =
                IntStream.range(0, 10_000)
                        .mapToObj(at -> "v.waar%23=" + at)
                        .collect(Collectors.joining("&"));
        String form = huis.form() + "&" + many;
        assertEquals(413, huis.inside("kompas").post(OFFER, form).status());
    }

    @Test
    void aFormThatCameHalf() {
        String half = huis.form().replace("&einde=ja", "");
        assertEquals(400, huis.inside("kompas").post(OFFER, half).status());
    }
}
