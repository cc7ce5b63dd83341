package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser of the tests itself: it shows the site, and what it must notice it does notice. */
@InBrowser
class BrowserTest {
    @TempDir Path folder;

    private Visit planted(Chromium chromium, SiteServer server, String html) throws IOException {
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>x</title>" + html);
        Visit visit = chromium.visit(server, Screen.PHONE);
        visit.go("/");
        return visit;
    }

    @Test
    void theHomePageIsShown(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            assertEquals(200, visit.go("/"));
            assertTrue(visit.page().title().contains("Demerdal"));
            assertEquals(404, visit.go("/bestaat-niet/"));
        }
    }

    @Test
    void everyPageOfTheSiteIsKnownWithItsTemplate(LiveSite site) {
        assertTrue(site.pages().stream().anyMatch(page -> page.template().equals("home")));
    }

    @Test
    void itIsSaturdayInBrussels(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.go("/");
            String now = (String) visit.page().evaluate("Date()");
            assertTrue(now.startsWith("Sat Nov 21 2026 10:15:00 GMT+0100"), now);
        }
    }

    @Test
    void scriptsCanBeOff(Chromium chromium) throws IOException {
        String script = "<p id=uit>uit</p><script src='aan.js'></script>";
        Files.writeString(
                folder.resolve("aan.js"), "document.querySelector('#uit').textContent = 'aan'");
        try (SiteServer server = SiteServer.of(folder);
                Visit with = planted(chromium, server, script);
                Visit without = chromium.visit(server, Screen.PHONE.withoutScript())) {
            without.go("/");
            assertEquals("aan", with.page().textContent("#uit"));
            assertEquals("uit", without.page().textContent("#uit"));
        }
    }

    @Test
    void aRequestToAnotherHostIsNoticed(Chromium chromium) throws IOException {
        try (SiteServer server = SiteServer.of(folder);
                Visit visit =
                        planted(chromium, server, "<img alt='' src='http://127.0.0.1:9/x.png'>")) {
            assertTrue(visit.complaints().toString().contains("Content Security Policy"));
        }
        try (SiteServer server = SiteServer.of(folder);
                Visit visit = chromium.visit(server, Screen.PHONE)) {
            visit.show("<img alt='' src='http://127.0.0.1:9/x.png'>");
            assertEquals(List.of("about:blank asks http://127.0.0.1:9/x.png"), visit.elsewhere());
        }
    }

    @Test
    void whatThePolicyForbidsIsNoticed(Chromium chromium) throws IOException {
        try (SiteServer server = SiteServer.of(folder);
                Visit visit = planted(chromium, server, "<p style='color: red'>x")) {
            assertEquals(1, visit.complaints().size());
        }
    }

    @Test
    void aScriptThatFailsIsNoticed(Chromium chromium) throws IOException {
        Files.writeString(folder.resolve("kapot.js"), "bestaatNiet()");
        try (SiteServer server = SiteServer.of(folder);
                Visit visit = planted(chromium, server, "<script src='kapot.js'></script>")) {
            assertTrue(visit.complaints().toString().contains("bestaatNiet is not defined"));
        }
    }

    @Test
    void axeFindsAPictureWithoutText(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            assertTrue(
                    Axe.violations(visit.show("<img src='data:,'>"))
                            .toString()
                            .contains("image-alt"));
        }
    }
}
