package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors may write, however hard, still gives right pages. */
class DifficultHouseTest {
    /** What makes this house hard. */
    private static final List<String> HARD =
            List.of(
                    "/aanbod/lang-woord/",
                    "/activiteiten/nergens/",
                    "/activiteiten/voorbij/",
                    "/themas/leeg/",
                    "/vragen/zonder-antwoord/",
                    "/nieuws/",
                    "/agenda/",
                    "/partners/zonder-logo/",
                    "/partners/",
                    "/404.html",
                    "/");

    @TempDir static Path folder;

    private static LiveSite site;

    @BeforeAll
    static void build() throws IOException {
        site =
                LiveSite.of(
                        BuiltHouse.of(
                                DifficultHouse.write(folder).toString(), folder.resolve("huis")));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyPageIsValid() throws Exception {
        assertEquals(List.of(), site.house().invalid());
    }

    @Test
    void everyHardPageIsThere() {
        List<String> all = site.pages().stream().map(page -> page.url().path()).toList();
        assertEquals(List.of(), HARD.stream().filter(path -> !all.contains(path)).toList());
    }

    @InBrowser
    @Test
    void theJudgesFindNothing() {
        Inspection inspection = Inspection.brief(site.server().origin());
        Map<String, List<String>> said = Crew.look(HARD, inspection::problems);
        assertEquals(
                "",
                String.join(
                        "\n",
                        said.entrySet().stream()
                                .flatMap(e -> e.getValue().stream().map(p -> e.getKey() + " " + p))
                                .toList()));
    }

    @Test
    void noPageIsHeavierThanItsBudget() {
        assertEquals(
                List.of(),
                site.pages().stream()
                        .map(page -> page.url().path())
                        .map(path -> FirstVisit.alone(site, path))
                        .flatMap(Budget.HTML::problems)
                        .toList());
    }
}
