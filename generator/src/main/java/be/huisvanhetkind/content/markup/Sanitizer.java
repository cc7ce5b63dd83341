package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.HtmlVerwijderd;
import be.huisvanhetkind.finding.Place;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one policy every body passes, last of all, whatever it was written in. An allow-list: what is
 * not named goes.
 */
final class Sanitizer {
    /** Changes with the policy; part of the cache key. */
    static final String VERSION = "1";

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "p",
                            "br",
                            "hr",
                            "ul",
                            "ol",
                            "li",
                            "dl",
                            "dt",
                            "dd",
                            "strong",
                            "em",
                            "b",
                            "i",
                            "del",
                            "s",
                            "sub",
                            "sup",
                            "code",
                            "pre",
                            "blockquote",
                            "table",
                            "caption",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a",
                            "abbr",
                            "q",
                            "cite",
                            "small",
                            "span",
                            "bdi",
                            "kbd")
                    .allowStandardUrlProtocols()
                    .allowUrlProtocols("tel")
                    .allowAttributes("href", "rel")
                    .onElements("a")
                    .allowAttributes("id")
                    .matching(Pattern.compile("inh-[a-z0-9-]+"))
                    .globally()
                    .allowAttributes("lang")
                    .matching(Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"))
                    .globally()
                    .allowAttributes("dir")
                    .matching(false, "ltr", "rtl")
                    .globally()
                    .allowAttributes("scope")
                    .matching(false, "col", "row")
                    .onElements("th")
                    .allowAttributes("colspan", "rowspan")
                    .matching(Pattern.compile("[1-9]\\d?"))
                    .onElements("th", "td")
                    .allowAttributes("start")
                    .matching(Pattern.compile("\\d{1,4}"))
                    .onElements("ol")
                    .allowWithoutAttributes("span", "a")
                    .toFactory();

    /** What is left after an element is taken out may nest otherwise; so it is read again. */
    private static final int MOST_TIMES = 5;

    private Sanitizer() {}

    /** Safe HTML; what was taken out is reported, once per kind. */
    static String sanitize(String html, Body body) {
        String safe = POLICY.sanitize(html, LISTENER, body);
        if (!body.source().contains("<")) {
            return safe; // it brings no HTML of its own, so nothing can hide in what was taken out
        }
        String again = POLICY.sanitize(safe);
        for (int times = 0; !again.equals(safe) && times < MOST_TIMES; times++) {
            safe = again;
            again = POLICY.sanitize(safe);
        }
        return safe;
    }

    /** How AsciiDoc asks for an element. */
    private static String typed(String element) {
        return switch (element) {
            case "img" -> "image:";
            case "iframe" -> "video::";
            default -> element + "::";
        };
    }

    private static final HtmlChangeListener<Body> LISTENER =
            new HtmlChangeListener<>() {
                @Override
                public void discardedTag(@Nullable Body body, String element) {
                    if (body != null) {
                        Place place = body.find("<" + element, typed(element));
                        body.findings().accept(new HtmlVerwijderd(place, "<" + element + ">"));
                    }
                }

                @Override
                public void discardedAttributes(
                        @Nullable Body body, String element, String... attributes) {
                    if (body != null) {
                        for (String attribute : attributes) {
                            body.findings()
                                    .accept(
                                            new HtmlVerwijderd(
                                                    body.find(attribute + "="),
                                                    element + " " + attribute));
                        }
                    }
                }
            };
}
