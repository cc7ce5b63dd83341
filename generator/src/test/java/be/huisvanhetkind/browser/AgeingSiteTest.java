package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A site that nobody makes again stays true: the clock of the visitor decides what is over. */
@InBrowser
class AgeingSiteTest {
    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);
    private static final String KERST = "[class*=melding]:has(a[href='/meldingen/kerst-2026/'])";
    private static final String WEGEN =
            "[class*=melding]:has(a[href='/meldingen/wegenwerken-kerkplein/'])";
    private static final String OLD = ".melding:has-text('niet bijgewerkt')";

    /** A page as it is seen on a day, at noon. */
    private static void on(LocalDate day, String path, Visit visit) {
        visit.page().clock().setFixedTime(Date.from(day.atTime(11, 0).toInstant(ZoneOffset.UTC)));
        visit.go(path);
    }

    private static List<String> days(Visit visit) {
        return visit.page().locator(".agenda > .dag:visible").all().stream()
                .map(dag -> dag.getAttribute("data-datum"))
                .toList();
    }

    @Test
    void theHomePageShowsWhatIsStillToComeForTenDays(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            for (int later = 0; later < 10; later++) {
                LocalDate day = MADE.plusDays(later);
                on(day, "/", visit);
                List<String> days = days(visit);
                assertFalse(days.isEmpty(), day.toString());
                assertTrue(days.size() <= 3, days.toString());
                assertTrue(days.get(0).compareTo(day.toString()) >= 0, day + " " + days);
            }
            on(MADE.plusDays(60), "/", visit);
            assertEquals(List.of(), days(visit));
            assertEquals(0, visit.page().locator("h2:visible:has-text('Binnenkort')").count());
        }
    }

    @Test
    void withoutScriptItNamesThreeDays(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.withoutScript())) {
            visit.go("/");
            assertEquals(3, days(visit).size());
        }
    }

    @Test
    void noticesComeAndGoOnTheirDay(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            assertSeen(visit, MADE, true, false);
            assertSeen(visit, LocalDate.of(2026, 12, 4), true, false);
            assertSeen(visit, LocalDate.of(2026, 12, 5), false, true);
            assertSeen(visit, LocalDate.of(2027, 1, 3), false, true);
            assertSeen(visit, LocalDate.of(2027, 1, 4), false, false);
        }
    }

    private static void assertSeen(Visit visit, LocalDate day, boolean wegen, boolean kerst) {
        on(day, "/locaties/huis-aarbeke/", visit);
        assertEquals(wegen, visit.page().locator(WEGEN).isVisible(), "wegenwerken " + day);
        assertEquals(kerst, visit.page().locator(KERST).isVisible(), "kerst " + day);
    }

    @Test
    void aSiteThatWasNotMadeForLongSaysSo(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            on(MADE.plusDays(9), "/", visit);
            assertFalse(visit.page().locator(OLD).isVisible());
            on(MADE.plusDays(10), "/", visit);
            assertTrue(visit.page().locator(OLD).isVisible());
            assertTrue(visit.page().locator(OLD).textContent().contains("21 november 2026"));
        }
    }

    @Test
    void noTimeThatIsOverIsTheNext(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            on(MADE.plusDays(90), "/agenda/", visit);
            assertEquals(List.of(), days(visit));
            assertEquals(0, visit.page().locator("h2.week:visible:has-text('Week van')").count());
        }
    }
}
