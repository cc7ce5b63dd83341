package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.NuValidator;
import be.huisvanhetkind.browser.Axe;
import be.huisvanhetkind.browser.Chromium;
import be.huisvanhetkind.browser.InBrowser;
import be.huisvanhetkind.browser.Screen;
import be.huisvanhetkind.browser.Visit;
import be.huisvanhetkind.web.Aanklopper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The door as a partner finds it: by keyboard, on a phone, without a script. */
@InBrowser
class DeurInBrowserTest {
    private final Proefdeur deur;

    DeurInBrowserTest() throws IOException {
        deur = Proefdeur.onThisMachine();
    }

    @AfterEach
    void close() {
        deur.close();
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.PHONE.withoutScript(), Screen.DESKTOP);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aPartnerComesInByKeyboardAndGoesOut(Screen screen, Chromium chromium)
            throws InterruptedException {
        try (Visit visit = chromium.visit(deur.adres.toString(), screen)) {
            Page page = visit.page();
            visit.go("/redactie/");
            assertEquals("Binnenkomen in de redactie", page.locator("h1").textContent());
            page.keyboard().press("Tab");
            page.keyboard().type(Proefdeur.KOMPAS);
            page.keyboard().press("Enter");
            page.locator("h1:has-text('Kijk in je mail')").waitFor();
            Brief brief = java.util.Objects.requireNonNull(deur.letters.poll(10, TimeUnit.SECONDS));
            visit.go(brief.text().replaceFirst("(?s).*(/deur/link\\S+).*", "$1"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("p:has-text('redactie@kompas.example')").waitFor();
            assertEquals(deur.adres + "/redactie/", page.url());
            visit.go("/deur/");
            page.locator("button:text-is('Ga naar buiten')").click();
            page.locator("h1:has-text('Je bent buiten')").waitFor();
            visit.go("/redactie/");
            assertEquals(deur.adres + "/deur/", page.url());
            assertEquals(List.of(), visit.complaints());
            assertEquals(List.of(), visit.elsewhere());
        }
    }

    @Test
    void everyPageIsValidAndForEverybody(Chromium chromium) throws Exception {
        NuValidator validator = new NuValidator();
        String sleutel = deur.link(Proefdeur.KOMPAS);
        for (Screen screen :
                List.of(Screen.NARROW, Screen.DESKTOP.dark(), Screen.PHONE.withForcedColors())) {
            try (Visit visit = chromium.visit(deur.adres.toString(), screen)) {
                for (String path :
                        List.of(
                                "/deur/",
                                "/deur/link?sleutel=" + sleutel,
                                "/deur/link?sleutel=oud")) {
                    visit.go(path);
                    assertEquals(List.of(), Axe.violations(visit.page()), path + " " + screen);
                    assertEquals(
                            List.of(), validator.errors(deur.visitor().get(path).body()), path);
                    assertEquals(
                            true,
                            visit.page()
                                    .evaluate(
                                            "() => document.documentElement.scrollWidth <= innerWidth"),
                            path);
                }
            }
        }
        Aanklopper in = deur.entered(Proefdeur.COORDINATIE);
        List<String> others =
                List.of(
                        in.get("/deur/").body(),
                        in.post("/redactie/x", Map.of("tekst", "a\"<b>")).body(),
                        deur.visitor().post("/redactie/x", Map.of("tekst", "a")).body(),
                        deur.visitor()
                                .post("/deur/vraag", Map.of("mail", "x@elders.example"))
                                .body());
        try (Visit visit = chromium.visit(deur.adres.toString(), Screen.PHONE)) {
            for (String html : others) {
                assertEquals(List.of(), validator.errors(html), html);
                assertTrue(Axe.violations(visit.show(html)).isEmpty(), html);
            }
        }
    }
}
