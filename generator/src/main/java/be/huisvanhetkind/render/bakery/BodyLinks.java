package be.huisvanhetkind.render.bakery;

import be.huisvanhetkind.site.Editie;
import be.huisvanhetkind.site.adres.Url;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that authors write from the root of the site, such as {@code /aanbod/babbelcafe/}. */
record BodyLinks(Editie editie) {
    private static final Pattern FROM_THE_ROOT =
            Pattern.compile("(<[^>]* (?:href|src)=\")(/(?!/)[^\"]*)");

    /** The same text, with its links as they are in this edition. */
    String follow(String html) {
        return editie.isAtTheRoot()
                ? html
                : FROM_THE_ROOT
                        .matcher(html)
                        .replaceAll(
                                link ->
                                        Matcher.quoteReplacement(
                                                link.group(1)
                                                        + editie.link(new Url(link.group(2)))));
    }
}
