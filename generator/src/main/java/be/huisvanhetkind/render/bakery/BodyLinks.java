package be.huisvanhetkind.render.bakery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that authors write from the root of the site, such as {@code /aanbod/babbelcafe/}. */
final class BodyLinks {
    private static final Pattern FROM_THE_ROOT =
            Pattern.compile("(<[^>]* (?:href|src)=\")(/(?!/))");

    private BodyLinks() {}

    /** The same text for a site that stands in a folder. */
    static String under(String basis, String html) {
        return basis.isEmpty()
                ? html
                : FROM_THE_ROOT
                        .matcher(html)
                        .replaceAll("$1" + Matcher.quoteReplacement(basis) + "$2");
    }
}
