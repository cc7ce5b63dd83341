package be.huisvanhetkind.browser;

import static be.huisvanhetkind.browser.Hands.field;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.pages.Gitmap;
import be.huisvanhetkind.render.pictures.Photo;
import be.huisvanhetkind.serve.Atelier;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written by keyboard in the editor comes to the site, with a script and without. */
@InBrowser
class WrittenByKeyboardTest {
    private static final String FORM = "/redactie/bewerk/" + OFFER;

    @TempDir private static Path root;

    private static Atelier atelier;
    private static Gitmap map;

    @BeforeAll
    static void open() throws Exception {
        Atelier.layOut(root);
        map = Gitmap.of(root);
        atelier = Atelier.open(root);
    }

    @AfterAll
    static void close() {
        atelier.close();
    }

    @ParameterizedTest
    @CsvSource({"390, false", "1280, true"})
    void anOfferComesFromAPartnersKeyboardToTheSite(int width, boolean script, Chromium chromium)
            throws Exception {
        Screen screen = width < 1000 ? Screen.PHONE : Screen.DESKTOP;
        String titel = script ? "Samen koken" : "Samen zingen";
        String slug = script ? "samen-koken" : "samen-zingen";
        String draft = "a[href*='/redactie/concept/kompas/" + slug + "']";
        try (Hands hands =
                Hands.of(chromium, atelier, script ? screen : screen.withoutScript(), "kompas")) {
            hands.press("a[href^='/redactie/nieuw/aanbod']");
            hands.type("#titel", titel);
            hands.press("main button");
            hands.type(field("samenvatting"), "Ouders en kinderen doen iets samen.");
            hands.type("[name=tekst]", "Kom gerust binnen.");
            hands.type(field("voor_wie"), "Ouders met een kind van 3 tot 12 jaar.");
            hands.type(field("leeftijd_min"), "3 jaar");
            hands.type(field("leeftijd_max"), "tot 12 jaar");
            hands.choose(field("prijs.soort"), "Gratis");
            hands.choose(field("afspraak"), "Zonder");
            hands.choose(field("aanbodsvorm"), "Ontmoeting");
            hands.tick("v.domeinen", "samen-opgroeien");
            hands.tick("v.pijlers", "ontmoeting");
            hands.tick("v.methoden", "groep");
            hands.choose(field("aard"), "Dienst");
            hands.choose(field("vorm"), "Groep");
            hands.button("bewaar", "ja");
            assertTrue(hands.told(".rd-goed").startsWith("Bewaard."));
            hands.press(draft);
            hands.button("doe", "dien-in");
            assertTrue(hands.told("[role=alert]").contains("verbeterd"), "refused");
            photograph(hands, "geweigerd-" + width);
            hands.press("main a[href*='/redactie/bewerk/']");
            hands.button("rij", "plus:v.waar");
            hands.choose(field("waar.400.locatie"), "Het Huis");
            hands.choose(field("waar.400.aanlevering"), "Zitdag");
            hands.tick("v.waar.400.uren.wanneer.400.dagen", "di");
            hands.type(field("waar.400.uren.wanneer.400.van"), "half 10");
            hands.type(field("waar.400.uren.wanneer.400.tot"), "11u");
            if (script) {
                attach(hands);
            }
            hands.button("bewaar", "ja");
            photograph(hands, "formulier-" + width);
            hands.press(draft);
            hands.button("doe", "dien-in");
            assertTrue(hands.told("[role=status]").startsWith("Ingediend."), hands.told("main"));
            hands.be("coordinatie").press("a[href='/redactie/nazien']");
            hands.press(draft);
            assertTrue(hands.told("main").contains(titel), hands.told("main"));
            photograph(hands, "nazien-" + width);
            hands.button("doe", "publiceer");
            assertEquals(200, hands.visit().go("/aanbod/" + slug + "/"));
            assertEquals(titel, hands.told("h1"));
            assertTrue(hands.told("main").contains("9.30"), hands.told("main"));
        }
        assertTrue(map.isClean());
    }

    /** No key chooses a file. */
    private static void attach(Hands hands) {
        Page page = hands.page();
        page.locator("summary:text-is('Nog meer vertellen')").click();
        page.locator("details:has([name='v.afbeelding.alt']) > summary").last().click();
        page.locator("[name='v.afbeelding.bestand@']")
                .setInputFiles(
                        new FilePayload("IMG 1.JPG", "image/jpeg", Photo.talkative(600, 400)));
        page.locator("[name='v.afbeelding.alt']").fill("Een tafel met groenten");
        page.locator("[name='v.afbeelding.bron']").fill("Kompas");
        page.locator("[name='v.afbeelding.toestemming']").selectOption("niet-nodig");
    }

    /** To look at: {@code -Dbeelden=write}. */
    private static void photograph(Hands hands, String name) {
        if ("write".equals(System.getProperty("beelden"))) {
            Path file = Path.of("target/beelden/redactie-" + name + ".png");
            hands.page().screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    /** The words that are translated stand beside each question. */
    @Test
    void aTranslationIsWrittenBesideItsOriginalAndPublished(Chromium chromium) {
        try (Hands hands = Hands.of(chromium, atelier, Screen.PHONE.withoutScript(), "kompas")) {
            hands.visit().go(FORM);
            String way = "a[hreflang=fr]";
            hands.visit().go(relative(hands.page().locator(way).getAttribute("href")));
            assertEquals("Babbelcafé", hands.told("[id='v.titel-hulp'] ~ .rd-orig"));
            hands.type(field("titel"), "Café papote");
            hands.button("bewaar", "ja");
            assertTrue(hands.told(".rd-goed").startsWith("Bewaard."));
            hands.press("a[href*='/redactie/concept/kompas/']");
            hands.button("doe", "dien-in");
            String draft = hands.page().url().replaceFirst("\\?.*", "");
            hands.be("coordinatie");
            hands.visit().go(relative(draft.substring(atelier.origin().length())));
            hands.button("doe", "publiceer");
            String kept = map.text("partners/kompas/aanbod/babbelcafe-fr.md");
            assertTrue(kept.contains("titel: Café papote\n"), kept);
            assertTrue(kept.contains("taal: fr\nvertaling_van: babbelcafe\n"), kept);
        }
    }

    private static String relative(String address) {
        return address.replace("&amp;", "&");
    }

    /** With a script the page beside the form follows what is typed. */
    @Test
    void whatIsTypedIsSeenBeforeItIsKept(Chromium chromium) {
        try (Hands hands = Hands.of(chromium, atelier, Screen.DESKTOP, "kompas")) {
            hands.visit().go(FORM);
            hands.page().locator(field("titel")).fill("Praatcafé");
            hands.page().frameLocator("iframe").locator("h1:has-text('Praatcafé')").waitFor();
            assertTrue(map.text(OFFER).contains("titel: Babbelcafé"));
            hands.page().locator("button[name=bewaar]").click();
            hands.page().locator(".rd-goed:has-text('Bewaard.')").waitFor();
        }
    }
}
