package be.huisvanhetkind.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import java.util.Optional;

/** Somebody with a phone who only follows words. */
record Family(Visit visit) {
    /** Taps what says this. */
    void tap(String words) {
        ElementHandle target =
                find(words)
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                "nothing to tap says “%s” on %s"
                                                        .formatted(words, visit.page().url())));
        target.click();
        visit.page().waitForLoadState();
    }

    /** Chooses a language of the site by its own name. */
    void choose(String language) {
        tap("Taal لغة");
        tap(language);
    }

    private Optional<ElementHandle> find(String words) {
        JSHandle found =
                visit.page()
                        .evaluateHandle(
                                "wanted => {%s %s}"
                                        .formatted(
                                                ScriptJudge.script("common"),
                                                ScriptJudge.script("find")),
                                words);
        return Optional.ofNullable(found.asElement());
    }

    /** What can be read now, with single spaces. */
    String reads() {
        return visit.page().innerText("body").replaceAll("[\\s\\u00a0]+", " ");
    }
}
