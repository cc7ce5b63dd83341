package be.huisvanhetkind.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** With letters twice as large, as set in the browser itself, nothing is lost (WCAG 1.4.4). */
record TextTwiceAsLarge() implements Judge {
    private static final int NORMAL = 16;

    @Override
    public List<String> problems(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        letters(browser, 2 * NORMAL);
        try {
            return Stream.of(ScriptJudge.REFLOW, ScriptJudge.CLIPPED)
                    .flatMap(judge -> judge.problems(page).stream())
                    .toList();
        } finally {
            letters(browser, NORMAL);
            browser.detach();
        }
    }

    private static void letters(CDPSession browser, int pixels) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", pixels);
        JsonObject order = new JsonObject();
        order.add("fontSizes", sizes);
        browser.send("Page.setFontSizes", order);
    }
}
