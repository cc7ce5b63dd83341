package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.HouseInFolder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a device keeps, when the site stands in a folder of a server and then is gone. */
@InBrowser
class OfflineTest {
    private static final String VISITED = "/map/activiteiten/pyjamafeest/";

    /** The path of everything that any cache holds, and of what the visitor keeps. */
    private static final String KEPT =
            """
            async () => {
              const names = await caches.keys();
              const open = await Promise.all(names.map(name => caches.open(name)));
              const all = await Promise.all(open.map(cache => cache.keys()));
              return all.flat().map(one => new URL(one.url).pathname);
            }
            """;

    private static final String PHONE = "013 00 12 34";

    private static Path root = Path.of("");

    @BeforeAll
    static void build() {
        root = HouseInFolder.server();
    }

    /** Opens a page and waits until the device keeps it. */
    private static void visit(Visit visit, String path) {
        visit.go(path);
        Page page = visit.page();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        until(page, "async () => !!navigator.serviceWorker.controller");
        visit.go(path);
        until(page, "async () => !!await caches.match('" + path + "')");
    }

    /** Waits until something is so. */
    private static void until(Page page, String what) {
        // The browser itself asks again: waitForFunction takes a promise for an answer.
        Object is =
                page.evaluate(
                        "async () => { const is = "
                                + what
                                + "; for (let round = 0; round < 200; round++) {"
                                + " if (await is()) return true;"
                                + " await new Promise(go => setTimeout(go, 50)); }"
                                + " return false; }");
        assertEquals(true, is, "never: " + what);
    }

    private static String heading(Visit visit) {
        return visit.page().locator("h1").textContent();
    }

    @Test
    void withoutInternetWhatWasVisitedIsThereAndHomeAndContact(Chromium chromium)
            throws IOException {
        SiteServer server = SiteServer.of(root);
        try (Visit visit = chromium.keepingVisit(server, Screen.PHONE)) {
            visit(visit, VISITED);
            String heading = heading(visit);
            assertFalse(visit.page().locator("[data-offline]").isVisible());
            server.close();
            visit.page().context().setOffline(true);

            visit.go(VISITED);
            assertEquals(heading, heading(visit));
            visit.page().locator("[data-offline]").waitFor(); // it says so
            assertEquals(
                    true,
                    visit.page()
                            .evaluate(
                                    "() => document.styleSheets.length >= 3 && [...document.styleSheets]"
                                            + ".every(sheet => sheet.cssRules.length > 0)"),
                    "with its styles");
            visit.go("/map/");
            assertTrue(heading(visit).contains("helpen"));
            visit.go("/map/contact/?van=menu");
            assertEquals("Contact", heading(visit));
            visit.go("/map/vragen/");
            assertEquals("Je hebt nu geen internet", heading(visit));
            assertTrue(
                    visit.page()
                            .locator("main")
                            .textContent()
                            .replace('\u00a0', ' ')
                            .contains(PHONE));
            assertEquals(List.of(), visit.elsewhere());
        }
    }

    @Test
    void aNewEditionTakesTheOldPagesAway(Chromium chromium, @TempDir Path copy) throws IOException {
        FileUtils.copyDirectory(root.toFile(), copy.toFile());
        Path site = copy.resolve("map");
        try (SiteServer server = SiteServer.of(copy);
                Visit visit = chromium.keepingVisit(server, Screen.PHONE)) {
            visit(visit, "/map/");
            Path contact = site.resolve("contact/index.html");
            Files.writeString(
                    contact, Files.readString(contact).replace("<h1>Contact", "<h1>Contact nieuw"));
            Path worker = site.resolve("sw.js");
            String old =
                    Files.readString(worker).replaceAll("(?s).*\"versie\" : \"(\\w+)\".*", "$1");
            Files.writeString(worker, Files.readString(worker).replace(old, "11111111"));
            visit.page()
                    .evaluate("navigator.serviceWorker.getRegistration().then(r => r.update())");
            until(
                    visit.page(),
                    "async () => { const all = await caches.keys();"
                            + " const now = await navigator.serviceWorker.getRegistration();"
                            + " return now.active.state === 'activated' && all.length <= 3"
                            + " && all.some(n => n.endsWith('11111111'))"
                            + " && !all.some(n => n.endsWith('"
                            + old
                            + "')); }");
            visit.page().context().setOffline(true);
            visit.go("/map/contact/");
            assertEquals("Contact nieuw", heading(visit));
        }
    }

    @Test
    void whatIsKeptStaysSmallAndOfThisSiteOnly(Chromium chromium) throws IOException {
        try (SiteServer server = SiteServer.of(root);
                Visit visit = chromium.keepingVisit(server, Screen.PHONE)) {
            visit(visit, "/map/");
            visit.page()
                    .evaluate(
                            """
                            async () => {
                              const c = await caches.open('huis /map/ paginas');
                              for (let i = 0; i < 90; i++) await c.put('/map/oud-' + i + '/', new Response('x'));
                            }
                            """);
            visit(visit, VISITED);
            until(
                    visit.page(),
                    "async () => (await (await caches.open('huis /map/ paginas')).keys()).length <= 60");
            assertEquals(
                    true,
                    visit.page()
                            .evaluate(
                                    """
                                    async () => {
                                      for (const name of await caches.keys())
                                        for (const kept of await (await caches.open(name)).keys())
                                          if (!kept.url.startsWith(location.origin + '/map/')) return kept.url;
                                      return true;
                                    }
                                    """));
        }
    }

    /** The pages of which the site says that who reads them may be watched, in every language. */
    private static List<String> watched() throws IOException {
        Path site = root.resolve("map");
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.endsWith("index.html"))
                    .filter(OfflineTest::canBeLeft)
                    .map(file -> "/map/" + site.relativize(file.getParent()) + "/")
                    .sorted()
                    .toList();
        }
    }

    private static boolean canBeLeft(Path page) {
        try {
            return Files.readString(page).contains("data-uitweg");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aPageAboutDangerLeavesNothingOnTheDevice(Chromium chromium) throws IOException {
        List<String> watched = watched();
        for (String taal : List.of("", "fr/", "en/", "ar/", "tr/", "uk/")) {
            assertTrue(watched.contains("/map/" + taal + "vragen/ik-ben-bang-thuis/"), taal);
        }
        try (SiteServer server = SiteServer.of(root);
                Visit visit = chromium.keepingVisit(server, Screen.PHONE)) {
            visit(visit, VISITED);
            for (String path : watched) {
                visit.go(path);
                assertEquals(0, visit.page().locator("[data-bewaar]").count(), path);
            }
            visit(visit, "/map/uk/");
            List<?> kept = (List<?>) visit.page().evaluate(KEPT);
            assertTrue(kept.contains(VISITED), kept.toString());
            assertEquals(List.of(), watched.stream().filter(kept::contains).toList());
        }
    }
}
