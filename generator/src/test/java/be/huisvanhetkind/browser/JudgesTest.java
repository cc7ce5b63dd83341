package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every judge catches the fault planted for it, and has nothing to say about a good page. */
@InBrowser
class JudgesTest {
    private static final String GOOD =
            """
            <!doctype html><html lang="nl"><head><title>Goed</title><style>
            html { font-size: 100%% } body { margin: 0 }
            main a:not(p a), button { display: block; min-height: 48px; min-width: 48px }
            :focus-visible { outline: 3px solid #000 }
            </style></head><body><main><h1>Goed</h1>
            <p>Een zin met <a href="#x">een koppeling</a> erin.</p><a href="#y">Los</a>%s</main></body></html>
            """;

    private static Visit visit(Chromium chromium, LiveSite site) {
        return chromium.visit(site.server(), Screen.NARROW);
    }

    private static void assertFinds(Judge judge, String what, Page page) {
        String found = judge.problems(page).toString();
        assertTrue(found.contains(what), found);
    }

    private enum Kind {
        AXE(Axe.EVERYTHING),
        COLOURS(Axe.COLOURS),
        REFLOW(ScriptJudge.REFLOW),
        CLIPPED(ScriptJudge.CLIPPED),
        TARGETS(ScriptJudge.TARGETS),
        UNREACHABLE(ScriptJudge.UNREACHABLE),
        SPACING(new TextSpacing()),
        LARGE(new TextTwiceAsLarge()),
        KEYBOARD(new KeyboardWalk());

        private final Judge judge;

        Kind(Judge judge) {
            this.judge = judge;
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            AXE | color-contrast | <p style="color: #bbb">Te licht.</p>
            COLOURS | color-contrast | <p style="color: #bbb">Te licht.</p>
            AXE | button-name | <button></button>
            AXE | image-alt | <img src="data:,">
            AXE | target-size | <p><button style="all: unset; width: 9px; height: 9px" aria-label="a"></button><button style="all: unset; width: 9px; height: 9px" aria-label="b"></button></p>
            AXE | aria-roles | <div role="knop">x</div>
            AXE | heading-order | <h4>Te diep</h4>
            REFLOW | the page is 552 wide | <div style="width: 552px">Breed</div>
            REFLOW | sticks out | <p>Opvoedingsondersteuningsorganisatie</p><style>p { font-size: 40px }</style>
            REFLOW | sticks out: <p> "Links" | <p style="position: absolute; left: -40px">Links</p>
            CLIPPED | is cut off | <p style="overflow: hidden; height: 10px">Afgesneden</p>
            CLIPPED | lies over | <p style="margin: 0 0 -15px">Een</p><p style="margin: 0">Twee</p>
            TARGETS | 30 by 30 | <a href="#z" style="min-height: 0; min-width: 0; width: 30px; height: 30px">Te klein</a>
            TARGETS | 48 by 20 | <button style="min-height: 0; all: unset; display: block; height: 20px; width: 48px">Te laag</button>
            UNREACHABLE | without script: <p> | <div hidden><p>Alleen met script</p></div>
            UNREACHABLE | without script: <a> | <a href="#z" style="display: none">Weg</a>
            UNREACHABLE | a claim about now | <p data-uren="{}"><span class="merkje">Nu open</span></p>
            SPACING | is cut off | <p style="overflow: hidden; height: 16px; line-height: 16px; font-size: 14px">Past <a href="#w">net</a></p>
            SPACING | sticks out | <p style="white-space: nowrap">Deze lange regel past zonder meer ruimte net in venster</p>
            LARGE | is cut off | <p style="overflow: hidden; height: 20px">Past</p>
            KEYBOARD | never reaches <a> "Nooit" | <input aria-label="val" onkeydown="event.preventDefault()"><a href="#z">Nooit</a>
            KEYBOARD | does not leave | <input aria-label="val" onkeydown="event.preventDefault()">
            KEYBOARD | focus cannot be seen | <style>:focus-visible { outline: 0 }</style>
            KEYBOARD | behind something | <div style="position: fixed; inset: 0; background: #fff"></div>
            KEYBOARD | comes too late | <button tabindex="1">Eerst</button>
            """)
    void thePlantedFaultIsFound(
            Kind kind, String what, String html, Chromium chromium, LiveSite site) {
        try (Visit visit = visit(chromium, site)) {
            assertFinds(kind.judge, what, visit.show(GOOD.formatted(html)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGoodPageIsGood(Kind kind, Chromium chromium, LiveSite site) {
        try (Visit visit = visit(chromium, site)) {
            assertEquals(List.of(), kind.judge.problems(visit.show(GOOD.formatted(""))));
        }
    }

    @Test
    void aLongPageTakesMoreThanOneOfPaper(Chromium chromium, LiveSite site) {
        try (Visit visit = visit(chromium, site)) {
            assertEquals(1, Paper.pages(visit.show(GOOD.formatted(""))));
            assertEquals(2, Paper.pages(visit.show(GOOD.formatted("<p style='height: 300mm'>"))));
        }
    }
}
