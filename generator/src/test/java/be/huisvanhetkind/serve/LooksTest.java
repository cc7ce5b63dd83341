package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another day, drafts and what is internal: on request only, and said on the page. */
class LooksTest {
    private static final String AANBOD = "content/partners/kompas/aanbod/babbelcafe.md";
    private static final String PAGE = "/aanbod/babbelcafe/";
    private static final String BANNER = "Concept: staat niet op de site.";

    @TempDir private Path root;

    private Atelier atelier;

    @BeforeEach
    void open() throws Exception {
        Atelier.layOut(root);
        atelier = Atelier.open(root);
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    /** The cookie that an answer sets, as a browser sends it back. */
    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    @Test
    void aDraftIsShownOnRequestAndMarked() throws Exception {
        atelier.replace(AANBOD, "status: gepubliceerd", "status: concept");
        assertEquals(404, atelier.ask(PAGE).statusCode());
        HttpResponse<String> asked = atelier.ask(PAGE + "?concept=ja");
        assertEquals(200, asked.statusCode());
        assertTrue(asked.body().contains(BANNER), asked.body());
        String home = atelier.ask("/", "Cookie", cookie(asked)).body();
        assertFalse(home.contains(BANNER), "only on the page of the draft");
        assertTrue(home.contains("Zonder concepten"), home);
        assertTrue(atelier.ask("/_huis/", "Cookie", cookie(asked)).body().contains(PAGE));
        HttpResponse<String> back = atelier.ask(PAGE + "?concept=nee", "Cookie", cookie(asked));
        assertEquals(302, back.statusCode());
        assertTrue(back.headers().firstValue("Set-Cookie").orElseThrow().contains("Max-Age=0"));
    }

    @Test
    void anotherDayIsKeptAndCanBeLeft() throws Exception {
        assertFalse(atelier.get("/").contains("Je kijkt alsof"));
        HttpResponse<String> asked = atelier.ask("/?vandaag=2026-12-24");
        assertTrue(asked.body().contains("donderdag 24 december 2026"), asked.body());
        String next = atelier.ask(PAGE, "Cookie", cookie(asked)).body();
        assertTrue(next.contains("donderdag 24 december 2026"), next);
        HttpResponse<String> back = atelier.ask(PAGE + "?vandaag=", "Cookie", cookie(asked));
        assertEquals(302, back.statusCode());
        assertEquals(PAGE, back.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "2026-02-30", "9999-01-01", "%3Cscript%3E"})
    void whatIsNoDayIsToldInDutch(String day) throws Exception {
        HttpResponse<String> answer = atelier.ask("/?vandaag=" + day);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("kunnen we niet lezen als een dag"), answer.body());
        assertFalse(answer.body().contains("<script>"), answer.body());
    }

    @Test
    void whatIsInternalIsListedOnRequestOnly() throws Exception {
        String dossier = "netwerk/overleg/partneroverleg.md";
        assertFalse(atelier.get("/_huis/").contains(dossier));
        String asked = atelier.get("/_huis/?intern=ja");
        assertTrue(asked.contains(dossier) && asked.contains("komt nooit op de site"), asked);
    }

    @Test
    void aHouseInAFolderOfAServerStandsInThatFolder() throws Exception {
        atelier.replace(
                "content/huis.yml",
                "vorm: fysiek",
                "vorm: fysiek\nwebsite: https://x.example/map/");
        HttpResponse<String> root = atelier.ask("/");
        assertEquals("/map/", root.headers().firstValue("Location").orElseThrow());
        assertEquals(200, atelier.ask("/map" + PAGE).statusCode());
        assertEquals(404, atelier.ask(PAGE).statusCode());
        assertTrue(atelier.get("/map/").contains("href=\"/map/assets/site.css"));
        assertEquals(200, atelier.ask("/map/assets/site.css").statusCode());
        assertTrue(atelier.get("/_huis/").contains("href=\"/map/\""));
    }
}
