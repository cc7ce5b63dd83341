package be.huisvanhetkind.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of an author inside Markdown: it shows as it was typed, and does nothing. */
public final class MarkdownText {
    private static final String MARKS = "\\`*_{}[]()|~!$";
    private static final Pattern WWW = Pattern.compile("(?i)(www)\\.");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    /** Behind these, so that nobody is called and nothing is linked. */
    private static final String NOTHING = "<!-- -->";

    private MarkdownText() {}

    /** The text on one line, without any meaning. */
    public static String of(String text) {
        String escaped =
                Harmless.of(text)
                        .codePoints()
                        .mapToObj(MarkdownText::escape)
                        .collect(Collectors.joining())
                        .replace("://", ":" + NOTHING + "//");
        return WWW.matcher(escaped).replaceAll("$1" + NOTHING + ".");
    }

    private static String escape(int letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@', '#' -> "\\" + (char) letter + NOTHING;
            default ->
                    MARKS.indexOf(letter) >= 0 ? "\\" + (char) letter : Character.toString(letter);
        };
    }

    /** Lines exactly as they are, between fences longer than anything inside. */
    static String block(String text) {
        int longest =
                BACKTICKS
                        .matcher(text)
                        .results()
                        .mapToInt(run -> run.group().length())
                        .max()
                        .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "text\n" + text + "\n" + fence + "\n";
    }
}
