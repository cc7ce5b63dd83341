package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a house that is being worked on. */
class QuestionsTest {
    @TempDir private Path root;

    private Atelier atelier;

    @BeforeEach
    void open() throws Exception {
        atelier = Atelier.in(root);
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    @Test
    void theWordsOfTheAddressesGetAnAnswer() throws Exception {
        String json = atelier.get("/_huis/query/aanbod?where=gratis,leeftijd=2");
        assertTrue(json.contains("\"totaal\":1") && json.contains("babbelcafe"), json);
        assertTrue(atelier.get("/_huis/query/aanbod?where=leeftijd=20").contains("\"totaal\":0"));
        String csv = atelier.get("/_huis/query/aanbod?format=csv");
        assertTrue(csv.startsWith("\uFEFFid,pagina,partner,titel"), csv);
    }

    @Test
    void whatWasSavedAnswersAtOnce() throws Exception {
        atelier.replace(
                "content/partners/kompas/aanbod/babbelcafe.md",
                "leeftijd_max: 35",
                "leeftijd_max: 20");
        assertTrue(atelier.get("/_huis/query/aanbod?where=leeftijd=2").contains("\"totaal\":0"));
    }

    @Test
    void nonsenseIsToldAndNothingBreaks() throws Exception {
        HttpResponse<String> wrong = atelier.ask("/_huis/query/aanbod?where=gratsi");
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("“gratis”"), wrong.body());
        assertEquals(400, atelier.ask("/_huis/query/nergens").statusCode());
        assertEquals(400, atelier.ask("/_huis/query/aanbod?where=%3Cscript%3E").statusCode());
    }
}
