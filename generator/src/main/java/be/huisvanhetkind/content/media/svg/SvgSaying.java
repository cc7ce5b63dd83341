package be.huisvanhetkind.content.media.svg;

import be.huisvanhetkind.content.media.svg.SvgRefused.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What attributes and styles say, one by one: taken when its grammar knows it, refused when it
 * could do something else than draw, and otherwise left out, as a browser does.
 */
final class SvgSaying {
    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0]+");

    /** A function that fetches nothing; a browser that does not know it does without. */
    private static final String PLAIN_FUNCTION =
            "color|lab|lch|oklab|oklch|hwb|rgba?|hsla?|var|calc|translate|scale|rotate|matrix";

    private static final Pattern DANGER =
            Pattern.compile(
                    "(?i)[\\\\<{}@]|/\\*|script:|data:|//|(?<![\\w-])(?!(?:"
                            + PLAIN_FUNCTION
                            + ")\\()[\\w-]*\\(");

    private static final Set<Grammar> MUST_BE_RIGHT =
            Set.of(Grammar.PATH, Grammar.POINTS, Grammar.TRANSFORM);

    private SvgSaying() {}

    /** Remarks in a style part words, as a space does. */
    static String withoutRemarks(String style) {
        return REMARK.matcher(style).replaceAll(" ");
    }

    /** What a style says, in the order of the table of attributes it is written as. */
    static Map<String, String> declarations(String style, int line) throws SvgRefused {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String[] pair : pairs(style)) {
            String name = pair[0].strip().toLowerCase(Locale.ROOT);
            String value =
                    pair.length < 2 ? "" : pair[1].replaceFirst("(?i)!\\s*important\\s*$", "");
            Optional<Grammar> grammar = Grammar.of(name);
            if (DANGER.matcher(name).find()) {
                throw unsafe(name, value, line);
            }
            if (grammar.isPresent() && !grammar.get().isStyle()) {
                continue;
            }
            keep(name, value, line).ifPresent(good -> kept.put(name, good));
        }
        return kept;
    }

    /** The value of an attribute as it may be written; nothing when it means nothing. */
    static Optional<String> keep(String name, String typed, int line) throws SvgRefused {
        String value = WHITE.matcher(typed).replaceAll(" ").strip();
        Optional<Grammar> grammar = Grammar.of(name);
        try {
            if (grammar.isPresent() && grammar.get().accepts(value)) {
                return Optional.of(value);
            }
        } catch (SvgTooLarge number) {
            throw new SvgRefused(Reason.ZWAAR, line, "het getal " + number.number());
        }
        boolean runs = name.toLowerCase(Locale.ROOT).startsWith("on");
        if (runs || DANGER.matcher(value).find()) {
            throw unsafe(name, value, line);
        }
        if (grammar.filter(MUST_BE_RIGHT::contains).isPresent() && !value.isEmpty()) {
            throw new SvgRefused(
                    Reason.ONGELDIG, line, name + "=\"" + value + "\" is niet te lezen");
        }
        return Optional.empty();
    }

    private static SvgRefused unsafe(String name, String value, int line) {
        return new SvgRefused(Reason.ONVEILIG, line, name + "=\"" + value + "\"");
    }

    private static List<String[]> pairs(String style) {
        return Stream.of(withoutRemarks(style).split(";"))
                .filter(pair -> !pair.isBlank())
                .map(pair -> pair.split(":", 2))
                .toList();
    }
}
