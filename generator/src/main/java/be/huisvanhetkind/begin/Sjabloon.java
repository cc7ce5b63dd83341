package be.huisvanhetkind.begin;

import be.huisvanhetkind.content.node.Quoting;
import be.huisvanhetkind.web.Hulpbron;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that comes with the program, with places such as {@code @naam@} to fill. */
record Sjabloon(String text) {
    private static final Pattern PLACE = Pattern.compile("@([a-z]+)@");

    static Sjabloon of(String name) {
        return new Sjabloon(Hulpbron.text("begin/" + name));
    }

    /** Every place filled at once, so that what fills one is never taken for a place. */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> {
                            String key = place.group(1);
                            return Matcher.quoteReplacement(
                                    Objects.requireNonNull(values.get(key), key));
                        });
    }

    /** A text as the value of a field. */
    static String yaml(String text) {
        return Quoting.of(text, false);
    }
}
