package be.huisvanhetkind.browser;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.render.pictures.Received;
import be.huisvanhetkind.serve.Preview;
import be.huisvanhetkind.serve.Workshop;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.FileUtils;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the handbook: {@code -Dbeelden=write} makes them again of the editor as it is
 * now, in {@code assets/handboek}.
 */
@InBrowser
@EnabledIfSystemProperty(named = "beelden", matches = "write")
class HandboekBeeldenTest {
    private static final Path FOLDER = Path.of("../assets/handboek");
    private static final String OFFER = "partners/kompas/aanbod/praat-over-opvoeden.md";
    private static final int WIDTH = 480;
    private static final int HEIGHT = 500;
    private static final int QUALITY = 70;

    @TempDir private Path root;

    @Test
    void theWayFromAQuestionToADraftIsPhotographed(Chromium chromium) throws Exception {
        FileUtils.copyDirectory(
                BuiltHouse.ROOT.resolve("content").toFile(), root.resolve("content").toFile());
        try (Git git = Git.init().setInitialBranch("main").setDirectory(root.toFile()).call()) {
            git.add().addFilepattern("content").call();
            git.commit().setMessage("Begin").setAuthor("Het huis", "huis@huis.example").call();
        }
        try (Preview preview = Preview.start(workshop(), 0);
                Visit visit = chromium.visit(origin(preview), Screen.DESKTOP)) {
            visit.page().setViewportSize(WIDTH, HEIGHT);
            photograph(visit);
        }
    }

    private static String origin(Preview preview) {
        return preview.address().replaceFirst("/$", "");
    }

    private Workshop workshop() {
        return new Workshop(
                BuiltHouse.place(root),
                Cache.empty(),
                () -> BuiltHouse.TODAY,
                Duration.ofMinutes(1),
                said -> {});
    }

    private static void photograph(Visit visit) throws IOException {
        visit.go("/redactie/");
        Page page = visit.page();
        page.fill("#naam", "Onthaal van Kompas");
        page.selectOption("#partner", "kompas");
        page.press("button.knop", "Enter");
        visit.go("/redactie/bewerk/" + OFFER);
        page.fill("[name='v.leeftijd_max']", "12 jaar");
        page.press("button.knop[name=kijk]", "Enter");
        page.waitForLoadState();
        show(page, "[name='v.leeftijd_min']", "vraag.jpg");
        page.fill("[name='v.leeftijd_max']", "tot 12 jaar");
        page.press("button[name=bewaar]", "Enter");
        page.press("a[href*='/redactie/concept/']", "Enter");
        page.waitForLoadState();
        show(page, "h1", "concept.jpg");
    }

    private static void show(Page page, String from, String file) throws IOException {
        page.locator(from).evaluate("field => window.scrollTo(0, field.offsetTop - 90)");
        ScreenshotOptions options =
                new ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(QUALITY);
        Received anew = Received.of(page.screenshot(options), file, Received.Cut.WHOLE);
        Files.write(FOLDER.resolve(file), anew.bytes());
    }
}
