package be.huisvanhetkind.editing.pages;

import static be.huisvanhetkind.editing.pages.Schrijftafel.COORDINATIE;
import static be.huisvanhetkind.editing.pages.Schrijftafel.KOMPAS;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.form.Browserform;
import be.huisvanhetkind.editing.pages.Schrijftafel.Getoond;
import be.huisvanhetkind.format.Formatted;
import be.huisvanhetkind.format.Target;
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

/** The way of a draft to what is published: right and whole, and nothing else changes by it. */
class OnlyTheDraftIsPublishedTest {
    private static final String NEW = "partners/kompas/aanbod/samen-koken.md";
    private static final String DRAFT = "kompas/samen-koken";

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

    /** The same with a place, and hours there. */
    private Browserform whole() {
        Browserform open =
                tafel.press(KOMPAS, tafel.begun(), "rij", "plus:v.waar.400.uren.wanneer").form();
        return open.type("v.waar.400.locatie", "huis")
                .type("v.waar.400.aanlevering", "zitdag")
                .tick("v.waar.400.uren.wanneer.400.dagen", "di", true)
                .type("v.waar.400.uren.wanneer.400.van", "half 10")
                .type("v.waar.400.uren.wanneer.400.tot", "11u");
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
        Getoond refused =
                tafel.press(KOMPAS, tafel.begun().type("v.samenvatting", "Kort"), "kijk", "ja");
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
