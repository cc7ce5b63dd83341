package be.huisvanhetkind.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * @param published another script as it is published
     */
    static byte[] stamped(Path script, byte[] bytes, Function<Path, byte[]> published) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return IMPORT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(stamped(script, found, published)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String stamped(
            Path script, MatchResult found, Function<Path, byte[]> published) {
        Path other = script.resolveSibling(found.group(2));
        return Files.exists(other)
                ? found.group(1)
                        + found.group(2)
                        + "?v="
                        + Stamps.of(published.apply(other))
                        + found.group(3)
                : found.group();
    }
}
