package be.huisvanhetkind.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.serve.Atelier;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who writes in the editor, and uses keys only. */
record Hands(Visit visit) implements AutoCloseable {
    /** Long enough to reach the end of the longest form. */
    private static final int TABS = 600;

    static Hands of(Chromium chromium, Atelier atelier, Screen screen, String partner) {
        Hands hands = new Hands(chromium.visit(atelier.origin(), screen));
        hands.be(partner);
        return hands;
    }

    Page page() {
        return visit.page();
    }

    /** Says who writes. */
    Hands be(String partner) {
        visit.go("/redactie/wie");
        type("#naam", "Iemand van " + partner);
        choose("#partner", partner.equals("coordinatie") ? "Voor" : partner);
        press("main button, form button");
        return this;
    }

    /** Goes on with Tab until something has the focus. */
    private void reach(String selector) {
        for (int count = 0; count < TABS; count++) {
            page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page().evaluate(
                                    "css => Boolean(document.activeElement?.matches(css))",
                                    selector))) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + selector + " on " + page().url());
    }

    void type(String selector, String text) {
        reach(selector);
        page().keyboard().press("ControlOrMeta+A");
        page().keyboard().type(text);
    }

    void choose(String selector, String label) {
        reach(selector);
        page().keyboard().type(label);
    }

    void tick(String name, String value) {
        reach("[name='%s'][value='%s']".formatted(name, value));
        page().keyboard().press("Space");
    }

    /** Presses a button, or follows a link; the next page is waited for. */
    @SuppressWarnings("deprecation") // what else waits has no name to wait for
    void press(String selector) {
        reach(selector);
        page().waitForNavigation(() -> page().keyboard().press("Enter"));
    }

    void button(String name, String value) {
        press("button[name='%s'][value='%s']:not(.rd-eerst)".formatted(name, value));
    }

    String told(String selector) {
        return page().locator(selector).first().textContent().strip();
    }

    @Override
    public void close() {
        List<String> complaints = new ArrayList<>(visit.complaints());
        complaints.removeIf(said -> said.endsWith("409 (Conflict)")); // what is refused
        assertEquals(List.of(), complaints);
        assertEquals(List.of(), visit.elsewhere());
        visit.close();
    }

    /** A question of a form. */
    static String field(String key) {
        return "[name='v." + key + "']";
    }
}
