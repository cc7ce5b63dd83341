package be.huisvanhetkind.serve;

import static be.huisvanhetkind.serve.Belegerd.DRAFT;
import static be.huisvanhetkind.serve.Belegerd.KOMPAS;
import static be.huisvanhetkind.serve.Belegerd.OFFER;
import static be.huisvanhetkind.serve.Belegerd.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.web.Aanklopper.Gehoord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner writes in what is its own: nowhere beside the content, and in nothing of others. */
@ExtendWith(NothingIsWritten.class)
class OnlyOwnFilesAreKeptTest {
    private final Belegerd huis;

    OnlyOwnFilesAreKeptTest(Belegerd huis) {
        this.huis = huis;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../gemeente/partner.md",
                "..%2fgemeente/partner.md",
                "%2e%2e/gemeente/partner.md",
                "aanbod/..%2f..%2fgemeente/partner.md",
                "..%5cgemeente%5cpartner.md",
                "aanbod%5cx.md",
                "%2fetc/passwd",
                "%2ftmp/x.md",
                "C:%5cx.md",
                "C:/x.md",
                "aanbod/x.md%00",
                "aanbod/x%00.md",
                "aanbod/x%0a.md",
                ".git/config",
                ".git/hooks/post-commit",
                "aanbod/.git/x.md",
                "aanbod/GIT~1/x.md",
                ".github/workflows/x.md",
                "aanbod/.verborgen.md",
                "aanbod/.md",
                "aanbod/x.md/y.md",
                "aanbod/x.html",
                "aanbod/x.ftlh",
                "aanbod/x.yml",
                "aanbod/x",
                "aanbod/con.txt",
                "aanbod/x.md%20",
                "aanbod/x.md.",
                "aanbod/%EF%BC%8E%EF%BC%8E/x.md",
                "nergens/x.md",
                "x.md",
                ""
            })
    void aPathThatLeadsElsewhere(String path) {
        Gehoord reply = huis.keep("kompas", KOMPAS + path);
        assertTrue(reply.status() >= 400 && reply.status() < 500, path + ": " + reply.status());
        assertFalse(reply.body().contains("geheim\n"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huis.yml", "begrippen/taal.yml", "netwerk/overleg/partneroverleg.md"})
    void whatIsOfTheHouse(String path) {
        assertTrue(huis.keep("kompas", "/redactie/bewerk/" + path).status() >= 403, path);
        assertTrue(huis.partner("kompas").get("/redactie/bewerk/" + path).status() >= 403, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbod/link.md", "nieuws/x.md", "nieuws/geheim.md"})
    void aLinkToElsewhere(String path) {
        Gehoord reply = huis.keep("kompas", KOMPAS + path);
        assertTrue(reply.status() >= 400, path + ": " + reply.status());
        assertFalse(huis.partner("kompas").get(KOMPAS + path).body().contains("geheim<"), path);
    }

    @Test
    void whatIsOfAnotherPartner() {
        String draft = huis.map.tip("refs/heads/concept/" + DRAFT);
        assertEquals(403, huis.keep("kompas", "/redactie/bewerk/" + OTHER).status());
        assertEquals(403, huis.keep("kompas", OFFER, "concept", DRAFT).status());
        for (String doing : List.of("dien-in", "houd", "gooi-weg", "publiceer")) {
            assertEquals(
                    403, huis.keep("kompas", "/redactie/concept/" + DRAFT, "doe", doing).status());
        }
        for (String page :
                List.of(
                        "bewerk/" + OTHER,
                        "bewerk/partners/kompas/aanbod/x.md?nieuw=X&kopie=" + OTHER,
                        "geschiedenis/" + OTHER,
                        "beeld/" + draft + "/partners/gemeente/foto.jpg",
                        "concept/" + DRAFT,
                        "nieuw/partner?titel=Nieuw",
                        "nieuw/locatie?titel=Zaal",
                        "nieuw/aanbod?titel=X&concept=" + DRAFT,
                        "nazien")) {
            Gehoord reply = huis.partner("kompas").get("/redactie/" + page);
            int status = reply.status();
            assertTrue(status == 403 || isRefusedNext(reply), page + ": " + status);
            assertFalse(reply.body().contains("Balie"), page);
        }
        String own = huis.partner("kompas").get("/redactie/?partner=gemeente").body();
        assertFalse(own.contains("loket.md") || own.contains("Balie"), own);
    }

    /** Nothing at all was shown. */
    private static boolean isRefusedNext(Gehoord reply) {
        return reply.status() == 404 && !reply.body().contains("gemeente");
    }

    @Test
    void publishingByAPartner() {
        assertEquals(
                403,
                huis.keep("gemeente", "/redactie/concept/" + DRAFT, "doe", "publiceer").status());
    }

    /** Who begins a file that somebody else began meanwhile sees theirs. */
    @Test
    void aNewFileOverOneThatIsThere() {
        Gehoord shown =
                huis.keep(
                        "gemeente",
                        "/redactie/bewerk/" + OTHER,
                        "gezien",
                        huis.first,
                        "tekst",
                        "Nieuw");
        assertEquals(200, shown.status());
        assertTrue(shown.body().contains("Ouders drinken samen koffie"), "theirs");
        assertTrue(shown.body().contains("Iets anders"), "one's own");
    }
}
