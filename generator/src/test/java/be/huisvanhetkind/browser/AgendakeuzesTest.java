package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Agendapunt;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** "Free, age 4, Wednesday": the agenda answers, with the script and without. */
@InBrowser
class AgendakeuzesTest {
    private static final int PHONE = 844;

    private static List<Agendapunt> near(LiveSite site, Predicate<Agendapunt> wanted) {
        OpenbaarHuis huis = OpenbaarHuis.of(site.house().huis());
        return Agenda.in(Site.of(huis, BaseUrl.ROOT).nederlands().index()).naaste().stream()
                .flatMap(dag -> dag.punten().stream())
                .filter(wanted)
                .toList();
    }

    private static boolean isFree(Agendapunt punt) {
        return punt.keer().prijs().soort() == Prijssoort.GRATIS;
    }

    private static boolean isForFour(Agendapunt punt) {
        return punt.keer().leeftijd().min() <= 71 && punt.keer().leeftijd().max() >= 36;
    }

    private static boolean isOnWednesday(Agendapunt punt) {
        return punt.dag().getDayOfWeek() == DayOfWeek.WEDNESDAY;
    }

    private static LocalDate built(LiveSite site) {
        return site.house().huis().vandaag();
    }

    /** As it is seen early in the morning of a day. */
    private static Page open(Visit visit, LocalDate day, String path) {
        visit.page().clock().setFixedTime(Date.from(day.atTime(1, 0).toInstant(ZoneOffset.UTC)));
        visit.go(path);
        visit.settle();
        return visit.page();
    }

    private static void waitForCount(Page page, long count) {
        page.waitForFunction(
                "text => (document.querySelector('.telling[role=status]')?.textContent ?? '').startsWith(text)",
                count + " ");
    }

    @Test
    void choicesWorkTogether(Chromium chromium, LiveSite site) {
        long expected =
                near(site, punt -> isFree(punt) && isForFour(punt) && isOnWednesday(punt)).size();
        assertTrue(expected > 3, "few " + expected);
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page =
                    open(visit, built(site), "/agenda/?prijs=gratis&leeftijd=kleuter&dag=woensdag");
            waitForCount(page, expected);
            assertTrue(page.locator("#resultaten .moment").count() > 0);
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void whatIsOverIsNotInTheAnswer(Chromium chromium, LiveSite site) {
        LocalDate later = built(site).plusDays(5);
        long expected = near(site, punt -> isFree(punt) && !punt.dag().isBefore(later)).size();
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            waitForCount(open(visit, later, "/agenda/?prijs=gratis"), expected);
        }
    }

    @Test
    void withoutScriptEveryChoiceIsAPage(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE.withoutScript())) {
            visit.go("/agenda/");
            List<String> pages =
                    visit.page().locator(".filters a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList();
            assertTrue(pages.size() > 20, pages.toString());
            assertTrue(pages.stream().allMatch(page -> page.startsWith("/agenda/")));
            visit.go("/agenda/dag/woensdag/");
            List<String> days =
                    visit.page().locator(".agenda > .dag").all().stream()
                            .map(day -> day.getAttribute("data-datum"))
                            .toList();
            assertEquals(2, days.size(), days.toString());
            assertTrue(
                    days.stream()
                            .map(LocalDate::parse)
                            .allMatch(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY));
        }
    }

    @Test
    void theAgendaIsAtMostEightScreensOfAPhone(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = open(visit, built(site), "/agenda/");
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            assertTrue(height <= 8 * PHONE, height + " pixels");
        }
    }
}
