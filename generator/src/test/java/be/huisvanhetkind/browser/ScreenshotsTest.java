package be.huisvanhetkind.browser;

import be.huisvanhetkind.site.pagina.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures of every kind of page, to look at: {@code -Dbeelden=write} puts them in {@code
 * target/beelden}.
 */
@InBrowser
@EnabledIfSystemProperty(named = "beelden", matches = "write")
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("target/beelden");
    private static final Map<String, Screen> SCREENS =
            Map.of(
                    "telefoon",
                    Screen.PHONE,
                    "telefoon-donker",
                    Screen.PHONE.dark(),
                    "bureau",
                    Screen.DESKTOP,
                    "bureau-donker",
                    Screen.DESKTOP.dark());

    @Test
    void everyTemplateIsPhotographed(Chromium chromium, LiveSite site) {
        List<Page> pages = new Tour(site).perTemplate();
        SCREENS.forEach(
                (name, screen) -> {
                    try (Visit visit = chromium.visit(site.server(), screen)) {
                        pages.forEach(page -> photograph(visit, page, name));
                    }
                });
    }

    private static void photograph(Visit visit, Page page, String screen) {
        visit.go(page.url().path());
        String file = "%s-%s-%s.png".formatted(page.template(), page.taal().id(), screen);
        visit.page()
                .screenshot(
                        new ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(file)));
    }
}
