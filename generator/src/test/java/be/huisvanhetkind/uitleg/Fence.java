package be.huisvanhetkind.uitleg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced sample of an explanation page.
 *
 * @param words what stands behind the opening backticks: {@code bestand paginas/x.md bytes}
 * @param text the lines inside, each with its line end
 */
public record Fence(List<String> words, String text) {
    private static final Pattern FENCE =
            Pattern.compile("(?ms)^(`{3,})(\\S[^\\n]*)\\n(.*?)^\\1$\\n?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9A-F]{2})|(r)|(0)|(\\\\))");

    public Fence {
        words = List.copyOf(words);
    }

    static List<Fence> in(String markdown) {
        return FENCE.matcher(markdown)
                .results()
                .map(match -> new Fence(List.of(match.group(2).split(" +")), match.group(3)))
                .toList();
    }

    /** The page without its samples. */
    static String without(String markdown) {
        return FENCE.matcher(markdown).replaceAll("");
    }

    public String type() {
        return words.get(0);
    }

    /** The path a sample is about. */
    public String path() {
        return words.get(1);
    }

    boolean isTemplate() {
        return type().equals("sjabloon");
    }

    public boolean has(String word) {
        return words.indexOf(word) > 1;
    }

    /** What the file must hold. */
    public byte[] bytes() {
        String repeated =
                has("herhaal")
                        ? text.stripTrailing().repeat(number(words.indexOf("herhaal") + 1))
                        : text;
        return has("bytes") ? unescape(repeated) : repeated.getBytes(StandardCharsets.UTF_8);
    }

    private int number(int word) {
        return Integer.parseInt(words.get(word));
    }

    /** {@code \xHH}, {@code \r}, {@code \0} and {@code \\} become one byte each. */
    private static byte[] unescape(String text) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        Matcher matcher = ESCAPE.matcher(text);
        while (matcher.find()) {
            parts.add(text.substring(from, matcher.start()).getBytes(StandardCharsets.UTF_8));
            parts.add(new byte[] {(byte) valueOf(matcher)});
            from = matcher.end();
        }
        parts.add(text.substring(from).getBytes(StandardCharsets.UTF_8));
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static int valueOf(Matcher escape) {
        if (escape.group(1) != null) {
            return Integer.parseInt(escape.group(1), 16);
        }
        return escape.group(2) != null ? '\r' : escape.group(3) != null ? 0 : '\\';
    }
}
