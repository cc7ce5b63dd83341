package be.huisvanhetkind.editing.pages;

import static be.huisvanhetkind.editing.pages.Schrijftafel.KOMPAS;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.editing.pages.Schrijftafel.Getoond;
import be.huisvanhetkind.render.pictures.Photo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is filled in is kept in a draft, and what no form asked stays as it was written. */
class FormsLeaveTheRestTest {
    private static final String DRAFT = "concept/kompas/babbelcafe";
    private static final String ROW = "{dagen: wo, van: 9.00, tot: 11.30}";

    @TempDir private Path root;

    private Schrijftafel tafel;

    @BeforeEach
    void open() throws Exception {
        tafel = Schrijftafel.in(root);
    }

    @AfterEach
    void close() {
        tafel.close();
    }

    @Test
    void aCorrectionIsTakenOverAndTheRestStays() {
        Getoond asked =
                tafel.press(
                        KOMPAS,
                        tafel.begun().type("v.leeftijd_max", "215 maanden oud"),
                        "kijk",
                        "ja");
        String taken =
                asked.page().select("[id=\"v.leeftijd_max-fout\"] button[name=neem]").attr("value");
        Browserform better = tafel.press(KOMPAS, asked.form(), "neem", taken).form();
        assertEquals(List.of("tot 18 jaar"), better.said("v.leeftijd_max"));
        assertEquals(List.of("Samen koken"), better.said("v.titel"));
    }

    @Test
    void rowsComeAndGoAndTheOthersStay() {
        Browserform two =
                tafel.press(KOMPAS, tafel.form(KOMPAS, OFFER), "rij", "plus:v.waar").form();
        two.type("v.waar.400.locatie", "huis").type("v.waar.400.aanlevering", "online");
        tafel.keep(KOMPAS, two);
        String both = tafel.map().read(DRAFT, OFFER).orElseThrow();
        String was = tafel.map().text(OFFER);
        String rewritten = was.replace("{ dagen: wo, van: 9.00, tot: 11.30 }", ROW);
        assertEquals(
                rewritten.replace(ROW, ROW + "\n  - locatie: huis\n    aanlevering: online"), both);
        String address = "/redactie/bewerk/" + OFFER + "?concept=kompas/babbelcafe";
        Browserform one =
                tafel.press(KOMPAS, tafel.get(KOMPAS, address).form(), "rij", "weg:v.waar.1")
                        .form();
        tafel.keep(KOMPAS, one);
        assertEquals(Optional.of(rewritten), tafel.map().read(DRAFT, OFFER));
    }

    @Test
    void aPictureIsKeptWithoutWhereItWasTaken() {
        Browserform form =
                tafel.form(KOMPAS, OFFER)
                        .attach(
                                "v.afbeelding.bestand@",
                                "C:\\Users\\Foto's\\IMG 20.JPG",
                                Photo.talkative(40, 30))
                        .type("v.afbeelding.alt", "Een tafel met koffie");
        Getoond kept = tafel.keep(KOMPAS, form);
        byte[] picture =
                tafel.map().bytes(DRAFT, "partners/kompas/aanbod/img-20.jpg").orElseThrow();
        String letters = new String(picture, StandardCharsets.ISO_8859_1);
        assertFalse(letters.contains("Exif") || letters.contains("KANARIE"));
        String address = kept.page().select("img.rd-beeld").attr("src");
        assertArrayEquals(picture, tafel.get(KOMPAS, address).answer().bytes());
    }

    @Test
    void aDrawingThatDoesSomethingIsKeptWithoutOrNotAtAll() {
        String hostile =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='proef()'><script>proef()</script><a href='javascript:proef()'><path d='M0 0h9v9z'/></a></svg>";
        tafel.keep(
                KOMPAS,
                tafel.form(KOMPAS, OFFER)
                        .attach(
                                "v.afbeelding.bestand@",
                                "a.svg",
                                hostile.getBytes(StandardCharsets.UTF_8)));
        boolean isKept = tafel.map().refs().containsKey("refs/heads/" + DRAFT);
        String kept =
                isKept ? tafel.map().read(DRAFT, "partners/kompas/aanbod/a.svg").orElse("") : "";
        assertFalse(kept.contains("proef") || kept.contains("script"), kept);
    }

    @Test
    void theSameInAnotherLanguageSaysWhatItTranslates() {
        String address = "/redactie/nieuw/aanbod?titel=Babbelcaf%C3%A9";
        Getoond begun = tafel.get(KOMPAS, address);
        Browserform form = begun.form().type("v.taal", "fr").type("v.vertaling_van", "babbelcafe");
        tafel.keep(KOMPAS, form.type("v.titel", "Café papote"));
        String kept =
                tafel.map()
                        .read(
                                "concept/kompas/cafe-papote",
                                "partners/kompas/aanbod/babbelcafe-2.md")
                        .orElseThrow();
        assertTrue(kept.contains("taal: fr\nvertaling_van: babbelcafe\n"), kept);
        assertEquals(List.of(), begun.page().select("[aria-invalid]"));
    }

    @Test
    void whatNoFormKnowsAndTheLineEndsOfWindowsSurvive() throws Exception {
        String text =
                tafel.map()
                        .text(OFFER)
                        .replace(
                                "vorm: groep",
                                "vorm: groep # wij zijn met zes\neigen_veld: [a, 'b']\ncontact: { eigen: x }")
                        .replace("\n", "\r\n");
        tafel.map().commit(OFFER, text);
        tafel.keep(KOMPAS, tafel.form(KOMPAS, OFFER).type("v.voor_wie", "Ouders van baby’s."));
        assertEquals(
                Optional.of(
                        text.replace(
                                "voor_wie: Ouders met een kind van 0 tot 3 jaar.",
                                "voor_wie: Ouders van baby’s.")),
                tafel.map().read(DRAFT, OFFER));
    }

    @Test
    void whatCannotBeSplitInQuestionsIsMendedAsItIsWritten() throws Exception {
        String good = tafel.map().text(OFFER);
        tafel.map()
                .commit(OFFER, good.replace("prijs: { soort: gratis }", "prijs: { soort: gratis"));
        Getoond raw = tafel.get(KOMPAS, "/redactie/bewerk/" + OFFER);
        Browserform letters = Browserform.in(raw.page(), "form:has(textarea[name=letters])");
        assertEquals("", tafel.map().read("HEAD", OFFER).filter(good::equals).orElse(""));
        letters.type("letters", good);
        Getoond kept = tafel.send(KOMPAS, letters.action(), letters.press("bewaar", "ja"));
        assertEquals(List.of("Babbelcafé"), kept.form().said("v.titel"));
        assertEquals(Optional.of(good), tafel.map().read(DRAFT, OFFER));
    }

    @Test
    void aHouseThatCannotBeReadIsToldInASentence() throws Exception {
        tafel.map().commit("huis.yml", "naam: [");
        assertEquals(503, tafel.get(KOMPAS, "/redactie/bewerk/" + OFFER).answer().status());
    }
}
