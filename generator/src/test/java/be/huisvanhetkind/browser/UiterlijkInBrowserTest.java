package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.Workplace;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.model.huis.Uiterlijk;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.serve.Atelier;
import be.huisvanhetkind.serve.Preview;
import be.huisvanhetkind.serve.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo house in each look, as {@code huis serve} shows it: the pages everybody sees, and the
 * one with every part.
 */
@InBrowser
class UiterlijkInBrowserTest {
    private static final String STYLE = "/_huis/stijl/";
    private static final List<String> PAGES =
            List.of("/", "/aanbod/hulp-met-papieren/", "/agenda/", "/zoeken/", STYLE);

    /** Who judges whether something lies over a text; the strip does, until one scrolls. */
    private static final String[] OVER_THE_PAGE = {"clipped", "text spacing", "200 % text"};

    @TempDir private static Path memory;

    private static Preview preview;

    @BeforeAll
    static void open() {
        Workplace place =
                new Workplace(
                        List.of(BuiltHouse.ROOT.resolve("content")),
                        Layers.of(BuiltHouse.ROOT.resolve("templates")),
                        Layers.of(BuiltHouse.ROOT.resolve("assets")),
                        memory,
                        Optional.empty(),
                        BuiltHouse.TODAY,
                        "test");
        preview =
                Preview.start(
                        new Workshop(
                                place,
                                Cache.empty(),
                                () -> BuiltHouse.TODAY,
                                Duration.ofMinutes(1),
                                said -> {}),
                        0);
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    @TestFactory
    Stream<DynamicTest> theJudgesFindNothingOn() {
        Inspection inspection =
                Inspection.brief(preview.address().replaceFirst("/$", "")).without(OVER_THE_PAGE);
        List<String> paths =
                Stream.of(Uiterlijk.values()).flatMap(UiterlijkInBrowserTest::pages).toList();
        Map<String, List<String>> said = Crew.look(paths, inspection::problems);
        return paths.stream()
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path, () -> assertEquals("", onScreen(said.get(path)))));
    }

    /** This house knows its own address, so a page has a code for its paper. */
    private static String onScreen(List<String> problems) {
        return problems.stream()
                .filter(problem -> !problem.contains("alleen-print"))
                .collect(Collectors.joining("\n"));
    }

    /** Every page of the look of the demo itself is on the tour, but for the one with all parts. */
    private static Stream<String> pages(Uiterlijk uiterlijk) {
        return PAGES.stream()
                .filter(path -> uiterlijk != Uiterlijk.STRAAT || path.equals(STYLE))
                .map(path -> path + "?uiterlijk=" + uiterlijk.id());
    }

    @Test
    void aWeakPairOfALookIsSeen(Chromium chromium, @TempDir Path root) throws IOException {
        Atelier.layOut(root);
        try (Atelier atelier = Atelier.open(root)) {
            atelier.replace("assets/uiterlijk/tuin.css", "--inkt-2: #63503f", "--inkt-2: #c9b8a4");
            Inspection inspection = Inspection.again(atelier.origin());
            String said = inspection.problems(chromium, STYLE + "?uiterlijk=tuin").toString();
            assertTrue(said.contains("color-contrast"), said);
        }
    }
}
