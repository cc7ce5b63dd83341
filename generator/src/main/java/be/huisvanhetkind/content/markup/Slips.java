package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.OpmaakVerkeerd.Wat;
import be.huisvanhetkind.finding.Finding;
import java.util.List;
import java.util.regex.Pattern;

/** Finds lines of Markdown that do not become what their author saw in them. */
final class Slips {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(\\p{L}.*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");
    private static final Pattern TEXT = Pattern.compile(" {0,3}[\\p{L}\\p{N}\"“(*_].*");
    private static final Pattern INDENTED = Pattern.compile("(?: {4}| {0,3}\\t)\\s*(\\p{L}.*)");
    private static final Pattern LIST = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s.*");
    private static final Pattern LOOSE_LINK =
            Pattern.compile("(\\[[^\\]\\[]+]) \\(((?:https?:|mailto:|/)[^)\\s]+)\\)");
    private static final Pattern ONE_LINE =
            Pattern.compile("- \\S.*? - .* - .*|- \\S.*? - .*; - .*");
    private static final Pattern MARKED =
            Pattern.compile("(?<!=)==([^=\\s](?:[^=]*[^=\\s])?)==(?!=)");

    /** Bounded, so that a line of nothing but beginnings takes no longer than its length. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\{\\{ {0,9}[a-z<][^{}]{0,200}}}|\\{%[^{}]{0,200}%}|\\[\\[[^\\[\\]]{1,200}]]"
                            + "|\\[caption |\\[/?[a-z]{1,30}_[a-z]{1,30}]");

    private static final Pattern INCLUDE = Pattern.compile("include::\\S{1,200}\\[.*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private static final Pattern ASCIIDOC_HEADING = Pattern.compile("={2,6} (\\S.*)");
    private static final Pattern ASCIIDOC_LINK =
            Pattern.compile(
                    "(?<![\\w(<\"])(?:link:)?((?:https?://|(?<=link:)/|mailto:)[^\\s\\[\\]<>()]{1,300})\\[([^\\[\\]]{1,200})](?!\\()");

    private final LineSlips slips;
    private final List<String> lines;

    private Slips(Body body) {
        this.slips = new LineSlips(body);
        this.lines = slips.lines();
    }

    /** What there is to say, from above; nothing of what stands between fences. */
    static List<Finding> in(Body body) {
        Slips all = new Slips(body);
        boolean isCode = false;
        for (int at = 0; at < all.lines.size(); at++) {
            boolean isFence = FENCE.matcher(all.lines.get(at)).matches();
            isCode ^= isFence;
            if (!isCode && !isFence) {
                all.look(at);
            }
        }
        return all.slips.found();
    }

    private void look(int at) {
        String line = lines.get(at);
        String before = at == 0 ? "" : lines.get(at - 1);
        if (slips.haveLetters(at)) {
            return;
        }
        if (UNDERLINE.matcher(line).matches() && isText(before)) {
            slips.replace(Wat.STREEPJES, at - 1, at, underlined(line, before));
        } else if (before.isBlank() && INDENTED.matcher(line).matches() && !isInList(at)) {
            slips.report(Wat.INSPRONG, at, line.strip());
        } else if (mayBeWritten(line)) {
            written(at, line);
        }
    }

    /** Whether a line has a sign of what is looked for; most have none, which is seen at once. */
    private static boolean mayBeWritten(String line) {
        return line.indexOf('[') >= 0
                || line.indexOf('{') >= 0
                || line.startsWith("#")
                || line.startsWith("- ")
                || line.startsWith("include:")
                || line.contains("==");
    }

    private void written(int at, String line) {
        if (HEADING.matcher(line).matches()) {
            slips.report(Wat.KOP, at, HEADING.matcher(line).replaceFirst("$1 $2"));
        } else if (ASCIIDOC_HEADING.matcher(line).matches()) {
            slips.report(
                    Wat.ANDERE_OPMAAK, at, ASCIIDOC_HEADING.matcher(line).replaceFirst("## $1"));
        } else if (ASCIIDOC_LINK.matcher(line).find()) {
            slips.report(Wat.ANDERE_OPMAAK, at, ASCIIDOC_LINK.matcher(line).replaceAll("[$2]($1)"));
        } else if (LOOSE_LINK.matcher(line).find()) {
            slips.report(Wat.LINK, at, LOOSE_LINK.matcher(line).replaceAll("$1($2)"));
        } else if (ONE_LINE.matcher(line).matches()) {
            slips.report(Wat.LIJST, at, line.split(" (?=- )"));
        } else if (MARKED.matcher(line).find()) {
            slips.report(Wat.MARKERING, at, MARKED.matcher(line).replaceAll("**$1**"));
        } else if (INCLUDE.matcher(line).matches()) {
            slips.tell(Wat.INVOEGEN, at);
        } else if (FOREIGN.matcher(line).find()) {
            slips.tell(Wat.ANDER_SYSTEEM, at);
        }
    }

    /** A row of at least three hyphens may be a line between two parts; other rows are nothing. */
    private static List<String> underlined(String line, String before) {
        return line.strip().startsWith("---") ? List.of(before, "", "---") : List.of(before);
    }

    private boolean isText(String line) {
        return TEXT.matcher(line).matches() && !LIST.matcher(line).matches();
    }

    /** Whether the block above is part of a list. */
    private boolean isInList(int at) {
        for (int above = at - 1; above >= 0; above--) {
            String line = lines.get(above);
            if (LIST.matcher(line).matches()) {
                return true;
            }
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                return false;
            }
        }
        return false;
    }
}
