package be.huisvanhetkind.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.LivingHouse;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.render.output.HostRules;
import be.huisvanhetkind.web.Html;
import be.huisvanhetkind.web.Paths;
import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added to a page is added here only, and is all that is added. */
class StripTest {
    private static final List<String> PAGES =
            List.of("/", "/aanbod/", "/aanbod/babbelcafe/", "/partners/kompas/", "/404.html");

    @TempDir private Path work;

    private static String without(String page) {
        return page.replaceAll("(?s)<!-- huis serve -->.*<!-- /huis serve -->\n", "");
    }

    @Test
    void withoutItAPageIsThatOfTheSite() throws Exception {
        try (Atelier atelier = Atelier.in(work)) {
            LivingHouse house = LivingHouse.open(atelier.place(), Cache.empty());
            for (String path : PAGES) {
                String page = text(house.find(Paths.file(path)).orElseThrow().recipe().bytes());
                assertFalse(page.contains("_huis/"), page);
                assertEquals(page, without(atelier.get(path)), path);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aPageWithoutAnEndHasItBehind() {
        Strip strip =
                new Strip(Look.USUAL, false, Optional.of(List.of()), "", Optional.empty(), "", "1");
        String page =
                new String(
                        strip.on("<p>".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        assertTrue(page.startsWith("<p><!-- huis serve -->"), page);
    }

    @Test
    void whatAnAuthorWroteIsNoHtml() {
        assertEquals(
                "<p>&lt;b&gt; &amp; &quot;&#39;</p>", Html.of("<p>%s</p>", "<b> & \"'").text());
        assertEquals("<p><b></p>", Html.of("<p>%s</p>", new Html("<b>")).text());
    }

    @Test
    void thePolicyIsThatOfTheHost() {
        Headers drawing = new Headers();
        Policy.apply("image/svg+xml", drawing);
        HostRules.EVERY_FILE
                .headers()
                .forEach(
                        (name, value) ->
                                assertTrue(
                                        drawing.getOrDefault(name, List.of()).contains(value),
                                        name));
        assertEquals(2, drawing.getOrDefault("Content-Security-Policy", List.of()).size());
        assertEquals(List.of("no-store"), drawing.get("Cache-Control"));
    }
}
