package be.huisvanhetkind.editing.pages;

import static be.huisvanhetkind.editing.pages.Schrijftafel.COORDINATIE;
import static be.huisvanhetkind.editing.pages.Schrijftafel.KOMPAS;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.editing.pages.Schrijftafel.Getoond;
import be.huisvanhetkind.format.Formatted;
import be.huisvanhetkind.format.Target;
import be.huisvanhetkind.render.pictures.Photo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a text from a form to what is published. */
class RedactieTest {
    private static final String NEW = "partners/kompas/aanbod/samen-koken.md";
    private static final String DRAFT = "kompas/samen-koken";

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

    /** A form of an offer that misses where it is. */
    private Browserform begun() {
        return tafel.get(KOMPAS, "/redactie/nieuw/aanbod?titel=Samen+koken")
                .form()
                .type("v.samenvatting", "Ouders koken samen een avondmaal: \"lekker\" en # gezond.")
                .type("v.voor_wie", "Ouders met een kind van 3 tot 12 jaar.")
                .type("v.leeftijd_min", "3 jaar")
                .type("v.leeftijd_max", "tot 12 jaar")
                .type("v.prijs.soort", "gratis")
                .type("v.afspraak", "zonder")
                .type("v.aanbodsvorm", "ontmoeting")
                .type("v.aard", "dienst")
                .type("v.vorm", "groep")
                .tick("v.domeinen", "samen-opgroeien", true)
                .tick("v.pijlers", "ontmoeting", true)
                .tick("v.methoden", "groep", true)
                .type("tekst", "Breng een schort mee.\n\nTot dan!");
    }

    /** The same with a place, and hours there. */
    private Browserform whole() {
        Browserform open = press(begun(), "rij", "plus:v.waar.400.uren.wanneer").form();
        return open.type("v.waar.400.locatie", "huis")
                .type("v.waar.400.aanlevering", "zitdag")
                .tick("v.waar.400.uren.wanneer.400.dagen", "di", true)
                .type("v.waar.400.uren.wanneer.400.van", "half 10")
                .type("v.waar.400.uren.wanneer.400.tot", "11u");
    }

    private Getoond press(Browserform form, String button, String value) {
        return tafel.send(KOMPAS, form.action(), form.press(button, value));
    }

    private static Map<String, String> with(
            Map<String, String> before, Map<String, String> after, String... changed) {
        Map<String, String> expected = new TreeMap<>(before);
        for (String path : changed) {
            expected.put(path, String.valueOf(after.get(path)));
        }
        return expected;
    }

    @Test
    void anOfferGoesFromAnEmptyFormToWhatIsPublished() throws Exception {
        Map<String, String> before = tafel.map().files();
        Getoond kept = tafel.keep(KOMPAS, whole().tick("nagelezen", "ja", true));
        assertEquals("", kept.page().select(".rd-fout").text());
        Getoond handed = tafel.doing(KOMPAS, DRAFT, "dien-in");
        assertTrue(handed.page().select("[role=status]").text().startsWith("Ingediend."));
        assertEquals(before, tafel.map().files(), "nothing is published yet");
        Getoond waiting = tafel.get(COORDINATIE, "/redactie/nazien");
        assertEquals("Samen koken", waiting.page().select(".rd-rijen a").text());
        Getoond done = tafel.doing(COORDINATIE, DRAFT, "publiceer");
        assertEquals(200, done.answer().status(), done.text());
        Map<String, String> after = tafel.map().files();
        assertEquals(with(before, after, "content/" + NEW, ".git/index"), after);
        assertEquals(
                """
                ---
                titel: Samen koken
                samenvatting: "Ouders koken samen een avondmaal: \\"lekker\\" en # gezond."
                status: gepubliceerd
                nagekeken_op: 2026-11-21
                domeinen: [samen-opgroeien]
                pijlers: [ontmoeting]
                aanbodsvorm: ontmoeting
                aard: dienst
                vorm: groep
                methoden: [groep]
                voor_wie: Ouders met een kind van 3 tot 12 jaar.
                leeftijd_min: 36
                leeftijd_max: 143
                prijs:
                  soort: gratis
                afspraak: zonder
                waar:
                  - locatie: huis
                    aanlevering: zitdag
                    uren:
                      wanneer:
                        - dagen: [di]
                          van: 9.30
                          tot: 11.00
                ---

                Breng een schort mee.

                Tot dan!
                """,
                tafel.map().text(NEW));
        assertEquals(Optional.of(tafel.map().text(NEW)), tafel.map().read("HEAD", NEW));
        assertTrue(tafel.map().isClean());
        assertEquals(List.of(), tafel.map().broken());
        assertFalse(tafel.map().refs().containsKey("refs/heads/concept/" + DRAFT));
        for (Target target : Target.of(List.of(tafel.map().content().resolve(NEW)))) {
            assertEquals(Optional.empty(), Formatted.of(target).text());
        }
    }

    @Test
    void whatIsMissingIsToldBesideItsFieldAndStopsTheHandingIn() {
        Getoond refused = press(begun().type("v.samenvatting", "Kort"), "kijk", "ja");
        assertTrue(refused.beside("v.samenvatting").startsWith("Fout."), refused.text());
        assertTrue(refused.beside("v.waar").contains("moet je nog invullen"), refused.text());
        assertEquals("", refused.beside("v.titel"));
        Getoond kept = tafel.keep(KOMPAS, refused.form());
        assertTrue(kept.page().text().contains("Bewaard."), "a draft may be half");
        for (String what : List.of("dien-in", "publiceer")) {
            Getoond stopped = tafel.doing(COORDINATIE, DRAFT, what);
            assertEquals(409, stopped.answer().status());
            assertTrue(stopped.page().select("[role=alert]").text().contains("verbeterd"));
        }
    }

    @Test
    void aCorrectionIsTakenOverAndTheRestStays() {
        Getoond asked = press(begun().type("v.leeftijd_max", "215 maanden oud"), "kijk", "ja");
        String taken =
                asked.page().select("[id=\"v.leeftijd_max-fout\"] button[name=neem]").attr("value");
        Browserform better = press(asked.form(), "neem", taken).form();
        assertEquals(List.of("tot 18 jaar"), better.said("v.leeftijd_max"));
        assertEquals(List.of("Samen koken"), better.said("v.titel"));
    }

    @Test
    void rowsComeAndGoAndTheOthersStay() {
        Browserform two = press(tafel.form(KOMPAS, OFFER), "rij", "plus:v.waar").form();
        two.type("v.waar.400.locatie", "huis").type("v.waar.400.aanlevering", "online");
        tafel.keep(KOMPAS, two);
        String draft = "concept/kompas/babbelcafe";
        String both = tafel.map().read(draft, OFFER).orElseThrow();
        String was = tafel.map().text(OFFER);
        String rewritten = was.replace("{ dagen: wo, van: 9.00, tot: 11.30 }", ROW);
        assertEquals(
                rewritten.replace(ROW, ROW + "\n  - locatie: huis\n    aanlevering: online"), both);
        String address = "/redactie/bewerk/" + OFFER + "?concept=kompas/babbelcafe";
        Browserform one = press(tafel.get(KOMPAS, address).form(), "rij", "weg:v.waar.1").form();
        tafel.keep(KOMPAS, one);
        assertEquals(Optional.of(rewritten), tafel.map().read(draft, OFFER));
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
        String draft = "concept/kompas/babbelcafe";
        byte[] picture =
                tafel.map().bytes(draft, "partners/kompas/aanbod/img-20.jpg").orElseThrow();
        String letters = new String(picture, StandardCharsets.ISO_8859_1);
        assertFalse(letters.contains("Exif") || letters.contains("KANARIE"));
        String address = kept.page().select("img.rd-beeld").attr("src");
        assertArrayEquals(picture, tafel.get(KOMPAS, address).answer().bytes());
    }

    @Test
    void aNewPartnerComesWithItsLogoAndItsFirstOffer() throws Exception {
        Map<String, String> before = tafel.map().files();
        Browserform partner =
                tafel.get(COORDINATIE, "/redactie/nieuw/partner?titel=De+Brug")
                        .form()
                        .type("v.samenvatting", "Een organisatie die ouders samenbrengt.")
                        .attach(
                                "v.logo@",
                                "Logo.svg",
                                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>De Brug</title><path d='M0 0h9v9z'/></svg>"
                                        .getBytes(StandardCharsets.UTF_8));
        tafel.keep(COORDINATIE, partner);
        String address =
                "/redactie/nieuw/aanbod?titel=Spelen&partner=de-brug&concept=de-brug/de-brug";
        tafel.keep(COORDINATIE, tafel.get(COORDINATIE, address).form());
        List<String> paths =
                List.of(
                        "partners/de-brug/aanbod/spelen.md",
                        "partners/de-brug/logo.svg",
                        "partners/de-brug/partner.md");
        assertEquals(paths, tafel.concepten().find("de-brug/de-brug").orElseThrow().paths());
        assertEquals(before, tafel.map().files());
        tafel.doing(COORDINATIE, "de-brug/de-brug", "gooi-weg");
        assertEquals(List.of(), tafel.concepten().all());
        assertEquals(before, tafel.map().files());
        assertEquals(List.of(), tafel.map().broken());
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
                tafel.map().read("concept/kompas/babbelcafe", OFFER));
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
        assertEquals(Optional.of(good), tafel.map().read("concept/kompas/babbelcafe", OFFER));
    }

    @Test
    void aDraftOfBeforeSomethingElseWasPublishedTakesNothingOfItBack() throws Exception {
        tafel.keep(KOMPAS, whole());
        String later = tafel.map().text(OFFER).replace("Babbelcafé", "Praatcafé");
        tafel.map().commit(OFFER, later);
        tafel.doing(COORDINATIE, DRAFT, "publiceer");
        assertEquals(later, tafel.map().text(OFFER));
        assertTrue(tafel.map().has("content/" + NEW));
        assertTrue(tafel.map().isClean());
    }

    @Test
    void whatLiesThereAndWasNotKeptStopsThePublishing() throws Exception {
        tafel.keep(KOMPAS, tafel.form(KOMPAS, OFFER).type("v.titel", "Praatcafé"));
        Path file = tafel.map().content().resolve(OFFER);
        Files.writeString(file, tafel.map().text(OFFER) + "\nNog iets.\n");
        Map<String, String> before = tafel.map().files();
        Getoond stopped = tafel.doing(COORDINATIE, "kompas/praatcafe", "publiceer");
        assertEquals(409, stopped.answer().status());
        assertTrue(stopped.text().contains(OFFER));
        assertEquals(before, tafel.map().files());
    }

    @Test
    void aHouseThatCannotBeReadIsToldInASentence() throws Exception {
        tafel.map().commit("huis.yml", "naam: [");
        assertEquals(503, tafel.get(KOMPAS, "/redactie/bewerk/" + OFFER).answer().status());
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
        String draft = "concept/kompas/babbelcafe";
        boolean isKept = tafel.map().refs().containsKey("refs/heads/" + draft);
        String kept =
                isKept ? tafel.map().read(draft, "partners/kompas/aanbod/a.svg").orElse("") : "";
        assertFalse(kept.contains("proef") || kept.contains("script"), kept);
    }

    @Test
    void nothingIsPublishedBelowALink() throws Exception {
        tafel.keep(KOMPAS, whole());
        Path folder = tafel.map().content().resolve("partners/kompas/aanbod");
        Path elsewhere = Files.createDirectories(root.resolve("elders"));
        Files.move(folder.resolve("babbelcafe.md"), elsewhere.resolve("babbelcafe.md"));
        Files.delete(folder);
        Files.createSymbolicLink(folder, elsewhere);
        assertEquals(409, tafel.doing(COORDINATIE, DRAFT, "publiceer").answer().status());
        assertFalse(Files.exists(elsewhere.resolve("samen-koken.md")));
    }
}
