package be.huisvanhetkind.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scripts that import one another. A browser keeps each of them for a year, so the one beside it is
 * asked for by its edition: when that changes, so does the script that imports it, and everything
 * above.
 */
final class Modules {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^(import [^;]*?')(\\./[\\w-]+\\.js)(';)");

    private Modules() {}

    /**
     * A script with the edition of every script beside it that it imports.
     *
     * @param bytes of the script
     * @param script its name, with forward slashes
     * @param published another script as it is published, by its name
     */
    static byte[] stamped(
            String script, byte[] bytes, Function<String, Optional<byte[]>> published) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return IMPORT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(stamped(script, found, published)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String stamped(
            String script, MatchResult found, Function<String, Optional<byte[]>> published) {
        String other = script.replaceFirst("[^/]*$", "") + found.group(2).substring(2);
        return published
                .apply(other)
                .map(Stamps::of)
                .map(edition -> found.group(1) + found.group(2) + "?v=" + edition + found.group(3))
                .orElse(found.group());
    }
}
