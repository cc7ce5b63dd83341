package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Afspraak;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices above the list of offers work together. */
@InBrowser
class KeuzesTest {
    private static final String CARDS = "#resultaten li.rij";
    private static final String STATUS = ".telling[role=status]";

    /** As the house itself tells it, without the data of the script. */
    private static long count(LiveSite site, Predicate<Aanbod> wanted) {
        return OpenbaarHuis.of(site.house().huis()).oorspronkelijk(Aanbod.class).stream()
                .filter(wanted)
                .count();
    }

    private static boolean isFree(Aanbod aanbod) {
        return aanbod.prijs().soort() == Prijssoort.GRATIS;
    }

    private static boolean isFor(Aanbod aanbod, int from, int to) {
        return aanbod.leeftijd().min() <= to && aanbod.leeftijd().max() >= from;
    }

    private static Page open(Visit visit, String path) {
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
    void withinAGroupOneIsEnoughAndBetweenGroupsBothMustHold(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            Page page = open(visit, "/aanbod/?leeftijd=baby-peuter+kleuter&prijs=gratis");
            long expected =
                    count(
                            site,
                            offer ->
                                    isFree(offer) && (isFor(offer, 0, 35) || isFor(offer, 36, 71)));
            waitForCount(page, expected);
            assertTrue(expected < count(site, KeuzesTest::isFree));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void theAddressTellsTheChoicesAndBackUndoesThem(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            Page page = open(visit, "/aanbod/");
            String before = page.innerHTML("#resultaten");
            page.click("details[data-f=prijs] summary");
            page.waitForSelector("[data-f=prijs] [data-v=gratis][href='/aanbod/?prijs=gratis']");
            page.click("[data-f=prijs] [data-v=gratis]");
            waitForCount(page, count(site, KeuzesTest::isFree));
            assertTrue(page.url().endsWith("/aanbod/?prijs=gratis"), page.url());
            page.click("[data-f=afspraak] summary");
            page.click("[data-f=afspraak] [data-v=zonder]");
            waitForCount(
                    page,
                    count(site, offer -> isFree(offer) && offer.afspraak() == Afspraak.ZONDER));
            assertTrue(page.url().endsWith("?prijs=gratis&afspraak=zonder"), page.url());
            assertEquals("true", page.getAttribute("[data-v=zonder]", "aria-current"));
            page.goBack();
            waitForCount(page, count(site, KeuzesTest::isFree));
            page.click(".wis a");
            waitForCount(page, count(site, offer -> true));
            assertEquals(before, page.innerHTML("#resultaten"));
            assertTrue(page.url().endsWith("/aanbod/"), page.url());
        }
    }

    @Test
    void theNumberBesideAChoiceIsWhatItGives(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            Page page = open(visit, "/aanbod/?prijs=gratis");
            waitForCount(page, count(site, KeuzesTest::isFree));
            long both = count(site, offer -> isFree(offer) && isFor(offer, 144, 215));
            assertEquals(Long.toString(both), page.textContent("[data-v=tiener] .aantal"));
            long paid = count(site, offer -> !isFree(offer));
            assertEquals(Long.toString(paid), page.textContent("[data-v=betalend] .aantal"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prijs/gratis", "dag/zaterdag", "taal/ar"})
    void aCardOfTheScriptIsTheCardOfThePage(String list, Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.DESKTOP)) {
            Object printed =
                    open(visit, "/" + list + "/")
                            .locator(CARDS)
                            .evaluateAll(
                                    "cards => cards.map(card => card.outerHTML.replace(/>\\s+</g, '><').trim())");
            Page page = open(visit, "/aanbod/?" + list.replace("/", "="));
            page.waitForSelector(".wis:not([hidden])");
            Object drawn =
                    page.locator(CARDS)
                            .evaluateAll(
                                    "cards => cards.slice(0, 30).map(card => card.outerHTML.replace(/>\\s+</g, '><').trim())");
            assertEquals(printed, drawn);
        }
    }

    @Test
    void onAListByOneChoiceTheOthersJoinIt(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = open(visit, "/prijs/gratis/");
            page.click("details[data-f=leeftijd] summary");
            String both = "/aanbod/?leeftijd=tiener&prijs=gratis";
            page.waitForSelector(
                    "[data-v=tiener][href='/aanbod/?prijs=gratis&leeftijd=tiener'], [data-v=tiener][href='"
                            + both
                            + "']");
            page.click("[data-v=tiener]");
            page.waitForURL("**/aanbod/?*");
            waitForCount(page, count(site, offer -> isFree(offer) && isFor(offer, 144, 215)));
        }
    }

    @Test
    void nothingIsAskedUntilAGroupIsOpened(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().onRequest(request -> assertFalse(request.url().endsWith(".json")));
            open(visit, "/aanbod/");
        }
    }

    @Test
    void whenTheDataDoNotComeAChoiceIsAPage(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            visit.page().route("**/*.json", route -> route.abort());
            Page page = open(visit, "/aanbod/");
            page.click("details[data-f=prijs] summary");
            page.click("[data-v=gratis]");
            page.waitForURL("**/prijs/gratis/");
            assertTrue(page.textContent(STATUS).startsWith(count(site, KeuzesTest::isFree) + " "));
        }
    }

    @Test
    void whatFitsNothingGivesAPhoneNumberAndAWayOn(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = open(visit, "/aanbod/?taal=ru&partner=mosnest&dag=zondag");
            page.waitForSelector(".wis:not([hidden])");
            assertTrue(page.isVisible("#resultaten a[href^='tel:']"));
            assertTrue(page.isVisible("#resultaten a[href='/themas/']"));
            assertEquals(List.of(), Axe.violations(page));
        }
    }

    @Test
    void whatTheAddressInventsIsNotAChoice(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.PHONE)) {
            Page page = open(visit, "/aanbod/?prijs=<b>&xyz=1&leeftijd=__proto__");
            waitForCount(page, count(site, offer -> true));
            assertFalse(page.isVisible(".wis"));
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void anOpenGroupWithChoicesIsAccessible(Chromium chromium, LiveSite site) {
        try (Visit visit = chromium.visit(site.server(), Screen.NARROW)) {
            Page page = open(visit, "/aanbod/?prijs=gratis");
            page.waitForSelector(".wis:not([hidden])");
            page.click("details[data-f=leeftijd] summary");
            assertEquals(List.of(), Axe.violations(page));
            assertEquals(List.of(), ScriptJudge.REFLOW.problems(page));
            assertEquals(List.of(), ScriptJudge.TARGETS.problems(page));
        }
    }
}
