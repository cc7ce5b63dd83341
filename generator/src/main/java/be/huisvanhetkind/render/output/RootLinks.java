package be.huisvanhetkind.render.output;

import be.huisvanhetkind.site.adres.Url;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that authors write from the root of the site, such as {@code /aanbod/babbelcafe/}. */
public final class RootLinks {
    private static final Pattern FROM_THE_ROOT =
            Pattern.compile("(<[^>]* (?:href|src)=\")(/(?!/)[^\"]*)");

    private RootLinks() {}

    /** The same text, with each of them as it is elsewhere. */
    public static String follow(String html, Function<Url, String> link) {
        return FROM_THE_ROOT
                .matcher(html)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) + link.apply(new Url(found.group(2)))));
    }
}
