package be.huisvanhetkind.browser;

import static be.huisvanhetkind.browser.Hands.field;
import static be.huisvanhetkind.editing.pages.Schrijftafel.OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.pages.Gitmap;
import be.huisvanhetkind.serve.Atelier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the editor can be used by everybody, also when something is wrong. */
@InBrowser
class EditorIsForEverybodyTest {
    private static final String RAW = "partners/gemeente/aanbod/stuk.md";
    private static final String FORM = "/redactie/bewerk/" + OFFER;

    @TempDir private static Path root;

    private static Atelier atelier;

    @BeforeAll
    static void open() throws Exception {
        Atelier.layOut(root);
        Gitmap map = Gitmap.of(root);
        map.commit(RAW, map.text(OFFER).replace("prijs: {", "prijs: {{"));
        atelier = Atelier.open(root);
    }

    @AfterAll
    static void close() {
        atelier.close();
    }

    /**
     * Who walks over the page beside the form would walk into it; hands do that in another test.
     */
    private static List<String> judged(Hands hands, Inspection inspection) {
        boolean hasPage = hands.page().locator("iframe").count() > 0;
        Inspection fit = hasPage ? inspection.without("keyboard") : inspection;
        return fit.steps().stream().flatMap(step -> step.run(hands.visit())).toList();
    }

    @Test
    void theJudgesFindNothingOnAnyPage(Chromium chromium) {
        Inspection again = Inspection.again(atelier.origin());
        List<String> problems = new ArrayList<>();
        try (Hands hands = Hands.of(chromium, atelier, Screen.PHONE, "kompas")) {
            for (String page :
                    List.of(
                            "wie",
                            "",
                            "nieuw/aanbod",
                            "bewerk/partners/kompas/aanbod/x.md?nieuw=X",
                            "bewerk/" + OFFER,
                            "geschiedenis/" + OFFER,
                            "plak?partner=kompas")) {
                hands.visit().go("/redactie/" + page);
                judged(hands, again).forEach(one -> problems.add(page + ": " + one));
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void theJudgesFindNothingOnWhatIsWrong(Chromium chromium) {
        Inspection brief = Inspection.again(atelier.origin());
        List<String> problems = new ArrayList<>();
        try (Hands one = Hands.of(chromium, atelier, Screen.PHONE, "kompas");
                Hands other = Hands.of(chromium, atelier, Screen.PHONE, "coordinatie")) {
            one.visit().go(FORM);
            one.page().locator(field("titel")).fill("Eenmaal samen");
            one.page().locator(field("samenvatting")).fill("Kort");
            one.page().locator("button[name=bewaar]").click();
            one.page().locator(".rd-goed:has-text('Bewaard.')").waitFor();
            String draft = one.page().url();
            one.page().setViewportSize(320, 640);
            one.visit().settle();
            judged(one, brief).forEach(said -> problems.add("errors: " + said));
            other.visit().go(draft.substring(atelier.origin().length()));
            one.page().locator(field("voor_wie")).fill("Ouders van kleuters.");
            one.page().locator("button[name=bewaar]").click();
            one.page().locator(".rd-goed:has-text('Bewaard.')").waitFor();
            other.page().locator(field("voor_wie")).fill("Ouders van baby’s.");
            other.page().locator("button[name=bewaar]").click();
            other.page().locator(".rd-botsing").first().waitFor();
            assertTrue(other.told(".rd-botsing").contains("Ouders van kleuters."));
            judged(other, brief).forEach(said -> problems.add("clash: " + said));
            for (String page :
                    List.of("bewerk/" + RAW, "nazien", "concept/kompas/eenmaal-samen", "")) {
                other.visit().go("/redactie/" + page);
                judged(other, brief).forEach(said -> problems.add(page + ": " + said));
            }
        }
        assertEquals("", String.join("\n", problems));
    }
}
