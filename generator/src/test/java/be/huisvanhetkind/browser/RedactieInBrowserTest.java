package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.pages.Gitmap;
import be.huisvanhetkind.render.pictures.Photo;
import be.huisvanhetkind.serve.Atelier;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor as partners and the coordination find it in their browser. */
@InBrowser
class RedactieInBrowserTest {
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";
    private static final String RAW = "partners/gemeente/aanbod/stuk.md";
    private static final String FORM = "/redactie/bewerk/" + OFFER;

    /** Long enough to reach the end of the longest form. */
    private static final int TABS = 600;

    @TempDir private static Path root;

    private static Atelier atelier;
    private static Gitmap map;

    @BeforeAll
    static void open() throws Exception {
        Atelier.layOut(root);
        map = Gitmap.of(root);
        map.commit(RAW, map.text(OFFER).replace("prijs: {", "prijs: {{"));
        atelier = Atelier.open(root);
    }

    @AfterAll
    static void close() {
        atelier.close();
    }

    /** Somebody who uses keys only. */
    private record Hands(Visit visit) implements AutoCloseable {
        static Hands of(Chromium chromium, Screen screen, String partner) {
            Hands hands = new Hands(chromium.visit(atelier.origin(), screen));
            hands.be(partner);
            return hands;
        }

        Page page() {
            return visit.page();
        }

        /** Says who writes. */
        Hands be(String partner) {
            visit.go("/redactie/wie");
            type("#naam", "Iemand van " + partner);
            choose("#partner", partner.equals("coordinatie") ? "Voor" : partner);
            press("main button, form button");
            return this;
        }

        /** Goes on with Tab until something has the focus. */
        private void reach(String selector) {
            for (int count = 0; count < TABS; count++) {
                page().keyboard().press("Tab");
                if (Boolean.TRUE.equals(
                        page().evaluate(
                                        "css => Boolean(document.activeElement?.matches(css))",
                                        selector))) {
                    return;
                }
            }
            throw new AssertionError("no key leads to " + selector + " on " + page().url());
        }

        void type(String selector, String text) {
            reach(selector);
            page().keyboard().press("ControlOrMeta+A");
            page().keyboard().type(text);
        }

        void choose(String selector, String label) {
            reach(selector);
            page().keyboard().type(label);
        }

        void tick(String name, String value) {
            reach("[name='%s'][value='%s']".formatted(name, value));
            page().keyboard().press("Space");
        }

        /** Presses a button, or follows a link; the next page is waited for. */
        @SuppressWarnings("deprecation") // what else waits has no name to wait for
        void press(String selector) {
            reach(selector);
            page().waitForNavigation(() -> page().keyboard().press("Enter"));
        }

        void button(String name, String value) {
            press("button[name='%s'][value='%s']:not(.rd-eerst)".formatted(name, value));
        }

        String told(String selector) {
            return page().locator(selector).first().textContent().strip();
        }

        @Override
        public void close() {
            List<String> complaints = new ArrayList<>(visit.complaints());
            complaints.removeIf(said -> said.endsWith("409 (Conflict)")); // what is refused
            assertEquals(List.of(), complaints);
            assertEquals(List.of(), visit.elsewhere());
            visit.close();
        }
    }

    static String field(String key) {
        return "[name='v." + key + "']";
    }

    @ParameterizedTest
    @CsvSource({"390, false", "1280, true"})
    void anOfferComesFromAPartnersKeyboardToTheSite(int width, boolean script, Chromium chromium)
            throws Exception {
        Screen screen = width < 1000 ? Screen.PHONE : Screen.DESKTOP;
        String titel = script ? "Samen koken" : "Samen zingen";
        String slug = script ? "samen-koken" : "samen-zingen";
        String draft = "a[href*='/redactie/concept/kompas/" + slug + "']";
        try (Hands hands = Hands.of(chromium, script ? screen : screen.withoutScript(), "kompas")) {
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

    /** Who walks over the page beside the form would walk into it; hands do that above. */
    private static List<String> judged(Hands hands, Inspection inspection) {
        boolean hasPage = hands.page().locator("iframe").count() > 0;
        Inspection fit = hasPage ? inspection.without("keyboard") : inspection;
        return fit.steps().stream().flatMap(step -> step.run(hands.visit())).toList();
    }

    @Test
    void theJudgesFindNothingOnAnyPage(Chromium chromium) {
        Inspection again = Inspection.again(atelier.origin());
        List<String> problems = new ArrayList<>();
        try (Hands hands = Hands.of(chromium, Screen.PHONE, "kompas")) {
            for (String page :
                    List.of(
                            "wie",
                            "",
                            "nieuw/aanbod",
                            "bewerk/partners/kompas/aanbod/x.md?nieuw=X",
                            "bewerk/" + OFFER,
                            "geschiedenis/" + OFFER,
                            "plak?partner=kompas")) {
                hands.visit().go("/redactie/" + page);
                judged(hands, again).forEach(one -> problems.add(page + ": " + one));
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void theJudgesFindNothingOnWhatIsWrong(Chromium chromium) {
        Inspection brief = Inspection.again(atelier.origin());
        List<String> problems = new ArrayList<>();
        try (Hands one = Hands.of(chromium, Screen.PHONE, "kompas");
                Hands other = Hands.of(chromium, Screen.PHONE, "coordinatie")) {
            one.visit().go(FORM);
            one.page().locator(field("titel")).fill("Eenmaal samen");
            one.page().locator(field("samenvatting")).fill("Kort");
            one.page().locator("button[name=bewaar]").click();
            one.page().locator(".rd-goed:has-text('Bewaard.')").waitFor();
            String draft = one.page().url();
            one.page().setViewportSize(320, 640);
            one.visit().settle();
            judged(one, brief).forEach(said -> problems.add("errors: " + said));
            other.visit().go(draft.substring(atelier.origin().length()));
            one.page().locator(field("voor_wie")).fill("Ouders van kleuters.");
            one.page().locator("button[name=bewaar]").click();
            one.page().locator(".rd-goed:has-text('Bewaard.')").waitFor();
            other.page().locator(field("voor_wie")).fill("Ouders van baby’s.");
            other.page().locator("button[name=bewaar]").click();
            other.page().locator(".rd-botsing").first().waitFor();
            assertTrue(other.told(".rd-botsing").contains("Ouders van kleuters."));
            judged(other, brief).forEach(said -> problems.add("clash: " + said));
            for (String page :
                    List.of("bewerk/" + RAW, "nazien", "concept/kompas/eenmaal-samen", "")) {
                other.visit().go("/redactie/" + page);
                judged(other, brief).forEach(said -> problems.add(page + ": " + said));
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    /** The words that are translated stand beside each question. */
    @Test
    void aTranslationIsWrittenBesideItsOriginalAndPublished(Chromium chromium) {
        try (Hands hands = Hands.of(chromium, Screen.PHONE.withoutScript(), "kompas")) {
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
        try (Hands hands = Hands.of(chromium, Screen.DESKTOP, "kompas")) {
            hands.visit().go(FORM);
            hands.page().locator(field("titel")).fill("Praatcafé");
            hands.page().frameLocator("iframe").locator("h1:has-text('Praatcafé')").waitFor();
            assertTrue(map.text(OFFER).contains("titel: Babbelcafé"));
            hands.page().locator("button[name=bewaar]").click();
            hands.page().locator(".rd-goed:has-text('Bewaard.')").waitFor();
        }
    }
}
