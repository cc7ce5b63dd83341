package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.serve.Atelier;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code huis serve} as who works on a house sees it: what is saved is what is shown. */
@InBrowser
class PreviewInBrowserTest {
    private static final String AANBOD = "content/partners/kompas/aanbod/babbelcafe.md";
    private static final String PAGE = "/aanbod/babbelcafe/";
    private static final String STAYED = "() => window.stayed === true";

    /** Who judges whether something lies over a text; the strip does, until one scrolls. */
    private static final String[] OVER_THE_PAGE = {"clipped", "text spacing", "200 % text"};

    @TempDir private Path root;

    private Atelier atelier;

    @BeforeEach
    void open() throws IOException {
        atelier = Atelier.in(root);
    }

    @AfterEach
    void close() {
        atelier.close();
    }

    /** A page that knows whether it was loaded again since. */
    private Visit visit(Chromium chromium) {
        Visit visit = chromium.visit(atelier.origin(), Screen.DESKTOP);
        visit.go(PAGE);
        visit.page().evaluate("() => { window.stayed = true; }");
        return visit;
    }

    @Test
    void aTextThatIsSavedIsShown(Chromium chromium) throws IOException {
        try (Visit visit = visit(chromium)) {
            atelier.replace(AANBOD, "titel: Babbelcafé", "titel: Praatcafé");
            visit.page().locator("h1:has-text('Praatcafé')").waitFor();
            assertEquals(false, visit.page().evaluate(STAYED));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void aStyleComesWithoutLosingThePlaceOnThePage(Chromium chromium) throws IOException {
        try (Visit visit = visit(chromium)) {
            String style = "assets/site.css";
            String before = Files.readString(atelier.file(style));
            atelier.write(style, before + "\nh1 { outline: 7px solid; }\n");
            visit.page()
                    .waitForFunction(
                            "() => getComputedStyle(document.querySelector('h1')).outlineWidth === '7px'");
            assertEquals(true, visit.page().evaluate(STAYED));
        }
    }

    @Test
    void aPictureThatIsSavedIsShown(Chromium chromium) throws IOException {
        try (Visit visit = visit(chromium)) {
            atelier.write(
                    "content/logo.svg",
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" width="20" height="80" viewBox="0 0 20 80"><title>Logo</title><path d="M0 0h20v80H0z"/></svg>
                    """);
            visit.page()
                    .waitForFunction(
                            "() => { const logo = document.querySelector('header img');"
                                    + " return logo && logo.naturalHeight === 4 * logo.naturalWidth; }");
            assertEquals(false, visit.page().evaluate(STAYED));
        }
    }

    @Test
    void whatIsWrongComesAndGoesOnThePageItself(Chromium chromium) throws IOException {
        try (Visit visit = visit(chromium)) {
            atelier.replace(AANBOD, "titel: ", "tietel: ");
            visit.page().locator("#huis-serve .hs-fout:has-text('tietel')").first().waitFor();
            assertTrue(visit.page().locator("h1:has-text('Babbelcafé')").isVisible());
            atelier.replace(AANBOD, "tietel: ", "titel: ");
            visit.page().waitForFunction("() => !document.querySelector('#huis-serve .hs-fout')");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "/_huis/?vandaag=2026-12-24&concept=ja&intern=ja"})
    void theJudgesFindNothing(String path, Chromium chromium) throws IOException {
        atelier.replace(AANBOD, "titel: ", "tietel: ");
        atelier.awaitTold();
        photograph(chromium, path);
        Inspection all = Inspection.whole(atelier.origin());
        Inspection fit = path.equals(PAGE) ? all.without(OVER_THE_PAGE) : all;
        List<String> problems = fit.problems(chromium, path);
        assertEquals("", String.join("\n", problems));
    }

    /** To look at: {@code -Dbeelden=write}. */
    private void photograph(Chromium chromium, String path) {
        if ("write".equals(System.getProperty("beelden"))) {
            Map<String, Screen> screens =
                    Map.of(
                            "telefoon", Screen.PHONE,
                            "bureau", Screen.DESKTOP,
                            "bureau-donker", Screen.DESKTOP.dark());
            screens.forEach(
                    (name, screen) -> {
                        try (Visit visit = chromium.visit(atelier.origin(), screen)) {
                            visit.go(path);
                            String file = (path.equals(PAGE) ? "strook-" : "werkplek-") + name;
                            visit.page()
                                    .screenshot(
                                            new ScreenshotOptions()
                                                    .setPath(
                                                            Path.of(
                                                                    "target/beelden",
                                                                    file + ".png")));
                        }
                    });
        }
    }
}
