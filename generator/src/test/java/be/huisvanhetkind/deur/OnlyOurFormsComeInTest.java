package be.huisvanhetkind.deur;

import static be.huisvanhetkind.deur.Proefdeur.COORDINATIE;
import static be.huisvanhetkind.deur.Proefdeur.KOMPAS;
import static be.huisvanhetkind.deur.Proefdeur.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper;
import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written came from a page of ours, of who is in; a word that is refused is given back. */
class OnlyOurFormsComeInTest {
    private final Proefdeur deur;

    OnlyOurFormsComeInTest() throws IOException {
        deur = Proefdeur.open();
    }

    @AfterEach
    void close() {
        deur.close();
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
        Aanklopper silent = in.without("Origin").without("Sec-Fetch-Site");
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
        String token = deur.entered(COORDINATIE).get("/redactie/").field("token");
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
}
