package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.site.pagina.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of page before every judge. */
@InBrowser
class TourTest {
    @TestFactory
    Stream<DynamicTest> theJudgesFindNothingOn(LiveSite site) {
        Tour tour = new Tour(site);
        List<Page> templates = tour.perTemplate();
        Map<String, List<String>> said =
                Crew.look(
                        tour.stops().stream().map(page -> page.url().path()).toList(),
                        (chromium, path) ->
                                inspection(site, templates, path).problems(chromium, path));
        return tour.stops().stream()
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.template() + " " + page.url(),
                                        () -> assertNothing(said.get(page.url().path()))));
    }

    private static Inspection inspection(LiveSite site, List<Page> templates, String path) {
        boolean isTemplate = templates.stream().anyMatch(page -> page.url().path().equals(path));
        return isTemplate
                ? Inspection.whole(site.server().origin())
                // its template was seen in all colours
                : Inspection.again(site.server().origin());
    }

    private static void assertNothing(List<String> problems) {
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyTemplateAndEveryLanguageIsOnTheTour(LiveSite site) {
        List<Page> stops = new Tour(site).stops();
        assertEquals(
                site.pages().stream().map(Page::template).collect(Collectors.toSet()),
                stops.stream().map(Page::template).collect(Collectors.toSet()));
        assertEquals(
                site.pages().stream().map(Page::taal).collect(Collectors.toSet()),
                stops.stream().map(Page::taal).collect(Collectors.toSet()));
        assertTrue(stops.stream().anyMatch(page -> page.titel().taal().equals("ar")));
    }
}
