package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /_huis/dossier/}: the dossier of the house as it is now. */
class DossierkastTest {
    @TempDir private Path root;

    @SuppressWarnings("NullAway.Init")
    private Atelier atelier;

    @BeforeEach
    void open() throws IOException {
        atelier = Atelier.in(root);
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    @Test
    void everyPageAndWhatItNeedsIsThere() throws Exception {
        assertTrue(atelier.get("/_huis/").contains("href=\"/_huis/dossier/\""));
        assertTrue(atelier.get("/_huis/dossier/").contains("Doe dit eerst"));
        for (String path :
                List.of(
                        "index.html",
                        "erkenning.html",
                        "erkenning.json",
                        "erkenning.pdf",
                        "erkenning-voorwaarden.csv",
                        "stijl/dossier.css",
                        "stijl/merk.css",
                        "stijl/site.css",
                        "stijl/tokens.css")) {
            assertEquals(200, atelier.ask("/_huis/dossier/" + path).statusCode(), path);
        }
        assertEquals(404, atelier.ask("/_huis/dossier/niets.html").statusCode());
    }

    @Test
    void whatIsChangedIsToldTheNextTime() throws Exception {
        String before = atelier.get("/_huis/dossier/erkenning.html");
        assertTrue(before.contains("Er is nog geen onthaal."), before);
        atelier.replace(
                "content/huis.yml", "lokaal_bestuur:", "initiatiefnemer: kompas\nlokaal_bestuur:");
        String after = atelier.get("/_huis/dossier/erkenning.html");
        assertTrue(
                before.contains("niet wie het initiatief")
                        && !after.contains("niet wie het initiatief"));
    }

    @Test
    void aFileLeadsToItsForm() throws Exception {
        String page = atelier.get("/_huis/dossier/erkenning.html");
        assertTrue(
                page.contains("href=\"/redactie/bewerk/partners/kompas/aanbod/babbelcafe.md\""),
                page);
    }
}
