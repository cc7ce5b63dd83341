package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.model.tekst.Getypt;

/** What is done with the HTML of a body, in any markup: it gets one form, and becomes safe. */
final class SafeHtml {
    /** Changes when the same HTML may become other HTML, or other parts; part of the cache key. */
    static final String VERSION =
            String.join(" ", Canonical.VERSION, Sanitizer.VERSION, Outline.VERSION);

    private SafeHtml() {}

    static String of(String html, Body body) {
        return Sanitizer.sanitize(Canonical.of(html, body), body);
    }

    /** Does all of it for nothing, to see that it ends. */
    static void tryOut(String html, Body body) {
        Outline.of(of(html, body), Getypt.of("", 1, body::source));
    }
}
