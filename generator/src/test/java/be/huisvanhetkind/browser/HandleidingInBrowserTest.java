package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook is for everybody: its home, a page with all there is, and one with a picture. */
@InBrowser
class HandleidingInBrowserTest {
    private static final List<String> PAGES = List.of("/", "/bestanden/", "/de-controle/");

    @TempDir private Path folder;

    @Test
    void theJudgesFindNothing(Chromium chromium) throws IOException {
        BuiltHouse house = BuiltHouse.of("docs/content", folder);
        try (SiteServer server = SiteServer.of(house.output())) {
            Inspection judges = Inspection.brief(server.origin());
            List<String> problems =
                    PAGES.stream().flatMap(page -> problems(judges, chromium, page)).toList();
            assertEquals("", String.join("\n", problems));
        }
    }

    private static Stream<String> problems(Inspection judges, Chromium chromium, String page) {
        return judges.problems(chromium, page).stream().map(said -> page + ", " + said);
    }
}
