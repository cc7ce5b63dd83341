package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes where a page stood before, comes to where it stands, and could read why. */
@InBrowser
class OmleidingInBrowserTest {
    private static final String OLD = "/onze-scholen/";
    private static final String NEW = "/voor-scholen/";

    @ParameterizedTest
    @ValueSource(strings = {"", "/fr", "/en", "/ar", "/tr", "/uk"})
    void anOldAddressLeadsOnAndIsAccessible(String taal, Chromium chromium, LiveSite site)
            throws IOException {
        String html =
                Files.readString(site.site().resolve((taal + OLD + "index.html").substring(1)));
        assertTrue(html.contains("http-equiv=\"refresh\""));
        try (Visit visit = chromium.visit(site.server(), Screen.NARROW)) {
            visit.go(taal + OLD);
            visit.page().waitForURL(url -> url.endsWith(NEW));
            visit.show(html.replaceFirst("<meta http-equiv[^>]*>", ""));
            assertEquals(List.of(), Axe.violations(visit.page()));
            assertEquals(List.of(), ScriptJudge.REFLOW.problems(visit.page()));
        }
    }
}
