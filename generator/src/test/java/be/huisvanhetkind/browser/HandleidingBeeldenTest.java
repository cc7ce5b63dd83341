package be.huisvanhetkind.browser;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cli.Main;
import be.huisvanhetkind.dossier.Dossiermap;
import be.huisvanhetkind.dossier.blad.Bestandsadres;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.serve.Preview;
import be.huisvanhetkind.serve.Workshop;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of the handbook in {@code docs/}: {@code -Dbeelden=write} makes them again of the
 * site, the editor and the dossier of the demo as they are now.
 */
@InBrowser
@EnabledIfSystemProperty(named = "beelden", matches = "write")
class HandleidingBeeldenTest {
    private static final Path FOLDER = BuiltHouse.ROOT.resolve("docs/content/paginas");
    private static final Screen WIDE = Screen.of(1000, 720);
    private static final Screen PHONE = Screen.of(390, 640);
    private static final String OFFER = "partners/kompas/aanbod/praat-over-opvoeden.md";
    private static final List<Integer> QUALITIES = List.of(80, 70, 60, 50, 40, 30);
    private static final int BYTES = 58_000;

    @TempDir private Path root;

    @BeforeEach
    void copyTheDemo() throws Exception {
        Path content = root.resolve("content");
        FileUtils.copyDirectory(BuiltHouse.ROOT.resolve("content").toFile(), content.toFile());
        try (Git git = Git.init().setInitialBranch("main").setDirectory(root.toFile()).call()) {
            git.add().addFilepattern("content").call();
            git.commit().setMessage("Begin").setAuthor("Het huis", "huis@huis.example").call();
        }
    }

    private Preview preview() throws IOException {
        return Preview.start(
                new Workshop(
                        BuiltHouse.place(root),
                        Cache.empty(),
                        () -> BuiltHouse.TODAY,
                        Duration.ofMinutes(1),
                        said -> {}),
                0);
    }

    private static String origin(Preview preview) {
        return preview.address().replaceFirst("/$", "");
    }

    @Test
    void theSite(Chromium chromium, LiveSite site) throws IOException {
        try (Visit visit = chromium.visit(site.server(), WIDE)) {
            visit.go("/");
            zoomOut(visit.page());
            show(visit.page(), "demo-home.jpg");
        }
        try (Visit visit = chromium.visit(site.server(), PHONE)) {
            visit.go("/aanbod/praat-over-opvoeden/");
            show(visit.page(), "demo-aanbod.jpg");
            visit.go("/ar/aanbod/praat-over-opvoeden/");
            show(visit.page(), "demo-arabisch.jpg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plein", "tuin"})
    void eachLook(String look, Chromium chromium) throws IOException {
        Path huis = root.resolve("content/huis.yml");
        Files.writeString(huis, Files.readString(huis) + "uiterlijk: " + look + "\n");
        try (Preview preview = preview();
                Visit visit = chromium.visit(origin(preview), WIDE)) {
            visit.go("/");
            withoutStrip(visit.page());
            zoomOut(visit.page());
            show(visit.page(), "uiterlijk-" + look + ".jpg");
        }
    }

    @Test
    void theEditor(Chromium chromium) throws IOException {
        try (Preview preview = preview()) {
            try (Visit visit = chromium.visit(origin(preview), Screen.of(1280, 800))) {
                edit(visit);
                visit.page().press("button.knop[name=kijk]", "Enter");
                visit.page().waitForLoadState();
                zoomOut(visit.page());
                show(visit.page(), "redactie.jpg");
            }
            try (Visit visit = chromium.visit(origin(preview), PHONE)) {
                edit(visit);
                visit.page()
                        .locator("[name='v.titel']")
                        .evaluate("field => window.scrollTo(0, field.offsetTop - 120)");
                show(visit.page(), "redactie-telefoon.jpg");
            }
        }
    }

    private static void edit(Visit visit) {
        visit.go("/redactie/");
        Page page = visit.page();
        page.fill("#naam", "Onthaal van Kompas");
        page.selectOption("#partner", "kompas");
        page.press("button.knop", "Enter");
        visit.go("/redactie/bewerk/" + OFFER);
        page.waitForLoadState();
    }

    @Test
    void whatIsWrong(Chromium chromium) throws IOException {
        try (Preview preview = preview();
                Visit visit = chromium.visit(origin(preview), PHONE)) {
            edit(visit);
            Page page = visit.page();
            page.fill("[name='v.leeftijd_max']", "12 jaar");
            page.press("button.knop[name=kijk]", "Enter");
            page.waitForLoadState();
            page.locator("[name='v.leeftijd_min']")
                    .evaluate("field => window.scrollTo(0, field.offsetTop - 90)");
            show(page, "controle.jpg");
        }
    }

    @Test
    void whatChanges(Chromium chromium) throws IOException {
        Path offer = root.resolve("content/" + OFFER);
        Files.writeString(
                offer,
                Files.readString(offer)
                        .replace("van: 9.00, tot: 12.00", "van: 9.30, tot: 12.00")
                        .replace("Ongeveer één week.", "Ongeveer twee weken."));
        Path site = Files.createDirectories(root.resolve("site"));
        StringWriter page = new StringWriter();
        Main.run(
                new PrintWriter(page),
                new PrintWriter(System.err),
                "changes",
                "HEAD",
                "--format=html",
                "--today=" + BuiltHouse.TODAY,
                "--content=" + root.resolve("content"),
                "--templates=" + BuiltHouse.ROOT.resolve("templates"),
                "--assets=" + BuiltHouse.ROOT.resolve("assets"));
        Files.writeString(site.resolve("index.html"), page.toString());
        try (SiteServer server = SiteServer.bare(site);
                Visit visit = chromium.visit(server, WIDE)) {
            visit.go("/");
            zoomOut(visit.page());
            show(visit.page(), "verandert.jpg");
        }
    }

    @Test
    void theDossier(Chromium chromium) throws IOException {
        Path output = root.resolve("dossier");
        Publication.publish(
                new Dossiermap(
                                Dossier.of(BuiltHouse.real().huis()),
                                Layers.of(BuiltHouse.ROOT.resolve("assets")),
                                Bestandsadres.NERGENS)
                        .files(),
                output,
                () -> {});
        try (SiteServer server = SiteServer.of(output);
                Visit visit = chromium.visit(server, WIDE)) {
            visit.go("/index.html");
            zoomOut(visit.page());
            show(visit.page(), "dossier.jpg");
        }
    }

    /** What only stands there while somebody works on it. */
    private static void withoutStrip(Page page) {
        page.evaluate("() => document.getElementById('huis-serve').remove()");
    }

    /** As from further away: more of a wide page. */
    private static void zoomOut(Page page) {
        page.evaluate("() => { document.documentElement.style.zoom = 0.7; }");
    }

    /** In the best quality that is light. */
    private static void show(Page page, String file) throws IOException {
        for (int quality : QUALITIES) {
            byte[] taken =
                    page.screenshot(
                            new ScreenshotOptions()
                                    .setType(ScreenshotType.JPEG)
                                    .setQuality(quality));
            if (taken.length <= BYTES) {
                Files.write(FOLDER.resolve(file), taken);
                return;
            }
        }
        throw new AssertionError(file + " is too heavy");
    }
}
