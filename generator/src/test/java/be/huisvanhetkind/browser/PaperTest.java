package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Sitetaal;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a family prints, and puts on the fridge, is one sheet. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class PaperTest {
    /** How many pages of paper each page takes. */
    private final Map<String, Integer> counted = new HashMap<>();

    @Test
    void everyOfferIsOneSheet(Chromium chromium, LiveSite site) {
        assertEquals(List.of(), longer(chromium, site, "aanbod", 2));
    }

    /** What is for professionals may stand on the back. */
    @Test
    void anOfferForFamiliesAloneIsOnePage(Chromium chromium, LiveSite site) {
        assertEquals(
                List.of(),
                longer(chromium, site, "aanbod", 1).stream()
                        .filter(path -> !isForProfessionals(site, path))
                        .toList());
    }

    private static boolean isForProfessionals(LiveSite site, String path) {
        String page = site.house().site().getOrDefault(path.substring(1) + "index.html", "");
        return page.contains("doorverwijzing");
    }

    /** When more happens there than fits, that stands on the back. */
    @Test
    void everyPlaceIsOneSheet(Chromium chromium, LiveSite site) {
        assertEquals(List.of(), longer(chromium, site, "locatie", 2));
    }

    @Test
    void aPlaceWhereLittleHappensIsOnePage(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            visit.go("/locaties/lindewater/");
            assertEquals(1, Paper.pages(visit.page()));
        }
    }

    /** In Arabic a page begins on the right, and the code stood there. */
    @ParameterizedTest
    @ValueSource(strings = {"/aanbod/hulp-met-papieren/", "/ar/aanbod/hulp-met-papieren/"})
    void theCodeDoesNotStandOnTheTitle(String path, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            visit.go(path);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(
                    false,
                    visit.page()
                            .evaluate(
                                    """
                                    () => {
                                        const text = document.createRange();
                                        text.selectNodeContents(document.querySelector('h1'));
                                        const code = document.querySelector('.qr');
                                        const a = text.getBoundingClientRect(), b = code && code.getBoundingClientRect();
                                        return !!b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                                    }
                                    """));
        }
    }

    @Test
    void aDayOfTheAgendaTellsPlaceAndPrice(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            visit.go("/agenda/2026-12-03/");
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(visit.page().isVisible(".momenten .feitjes li"));
        }
    }

    @Test
    void anActivityAsksWhenOnce(LiveSite site) {
        assertEquals(
                List.of(),
                site.pages().stream()
                        .filter(page -> page.template().equals("activiteit"))
                        .map(page -> page.url().file())
                        .filter(file -> file.startsWith("activiteiten/"))
                        .filter(
                                file ->
                                        site.house()
                                                        .site()
                                                        .getOrDefault(file, "")
                                                        .split("Wanneer\\?", -1)
                                                        .length
                                                > 2)
                        .toList());
    }

    private List<String> longer(Chromium chromium, LiveSite site, String template, int pages) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            return site.pages().stream()
                    .filter(page -> page.template().equals(template))
                    .filter(page -> page.taal() == Sitetaal.NL)
                    .map(page -> page.url().path())
                    .filter(path -> counted.computeIfAbsent(path, at -> pages(visit, at)) > pages)
                    .toList();
        }
    }

    private static int pages(Visit visit, String path) {
        visit.go(path);
        return Paper.pages(visit.page());
    }
}
