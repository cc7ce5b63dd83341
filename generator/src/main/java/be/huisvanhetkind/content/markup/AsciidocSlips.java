package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.OpmaakVerkeerd.Wat;
import be.huisvanhetkind.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds lines of AsciiDoc that do not become what their author saw in them. */
final class AsciidocSlips {
    /** What is between such lines is shown, or hidden, as it was typed. */
    private static final Pattern FENCE =
            Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|```)\\w*\\s*");

    private static final Pattern TITLE = Pattern.compile("= (\\S.*)");
    private static final Pattern INCLUDE = Pattern.compile("include::\\S.*\\[.*]\\s*");
    private static final Pattern PLUSES = Pattern.compile("(?<=[\\p{L}\\p{N}])\\+\\+(?!\\+)");
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile(
                    "!?\\[([^\\[\\]]{1,200})]\\(((?:https?://|mailto:|/)[^()\\s]{1,300})\\)");
    private static final Pattern NAME = Pattern.compile("(?<![\\\\$])\\{([\\w-]{1,40})}");
    private static final Pattern DEFINED = Pattern.compile("(?m)^:!?([\\w-]{1,40})!?:");

    /** What AsciiDoc knows by itself and people use. */
    private static final Set<String> KNOWN =
            Set.of(
                    "plus",
                    "nbsp",
                    "zwsp",
                    "wj",
                    "sp",
                    "empty",
                    "blank",
                    "amp",
                    "lt",
                    "gt",
                    "apos",
                    "quot",
                    "lsquo",
                    "rsquo",
                    "ldquo",
                    "rdquo",
                    "deg",
                    "startsb",
                    "endsb",
                    "vbar",
                    "caret",
                    "asterisk",
                    "tilde",
                    "backslash",
                    "backtick",
                    "brvbar",
                    "two-colons",
                    "two-semicolons",
                    "cpp",
                    "pp",
                    "cxx",
                    "doctitle",
                    "author");

    private final LineSlips slips;
    private final Set<String> names;

    private AsciidocSlips(Body body) {
        this.slips = new LineSlips(body);
        this.names =
                DEFINED.matcher(body.source())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
    }

    /** What there is to say, from above; nothing of what is shown as it was typed. */
    static List<Finding> in(Body body) {
        AsciidocSlips all = new AsciidocSlips(body);
        String fence = "";
        for (int at = 0; at < all.slips.lines().size(); at++) {
            Matcher border = FENCE.matcher(all.slips.lines().get(at));
            if (border.matches() && (fence.isEmpty() || fence.equals(border.group(1)))) {
                fence = fence.isEmpty() ? border.group(1) : "";
            } else if (fence.isEmpty()) {
                all.look(at);
            }
        }
        return all.slips.found();
    }

    private void look(int at) {
        String line = slips.lines().get(at);
        if (slips.haveLetters(at)) {
            return;
        }
        Matcher title = TITLE.matcher(line);
        if (title.matches() && isFirst(at) && losesText(at)) {
            slips.report(Wat.TWEEDE_TITEL, at, "== " + title.group(1), "");
        } else if (INCLUDE.matcher(line).matches()) {
            slips.tell(Wat.INVOEGEN, at);
        } else if (PLUSES.matcher(line).results().count() > 1) {
            slips.report(Wat.PLUSSEN, at, PLUSES.matcher(line).replaceAll("{plus}{plus}"));
        } else if (MARKDOWN_LINK.matcher(line).find()) {
            slips.report(
                    Wat.ANDERE_OPMAAK, at, MARKDOWN_LINK.matcher(line).replaceAll("link:$2[$1]"));
        } else if (namesIn(line).anyMatch(name -> !names.contains(name))) {
            slips.tell(Wat.ANDER_SYSTEEM, at);
        }
    }

    private boolean isFirst(int at) {
        return slips.lines().subList(0, at).stream().allMatch(String::isBlank);
    }

    /** Right below a title stand an author and a version, which are not shown. */
    private boolean losesText(int at) {
        return slips.lines().stream()
                .skip(at + 1L)
                .takeWhile(line -> !line.isBlank())
                .anyMatch(line -> !line.startsWith(":") && !line.startsWith("//"));
    }

    private static Stream<String> namesIn(String line) {
        return NAME.matcher(line)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !KNOWN.contains(name));
    }
}
