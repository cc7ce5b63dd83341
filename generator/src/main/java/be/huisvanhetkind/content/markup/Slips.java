package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.content.findings.OpmaakVerkeerd;
import be.huisvanhetkind.content.findings.OpmaakVerkeerd.Wat;
import be.huisvanhetkind.content.node.HiddenSigns;
import be.huisvanhetkind.content.node.TwiceRead;
import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import java.util.ArrayList;
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
                            + "|^include::\\S{1,200}\\[|\\[caption |\\[/?[a-z]{1,30}_[a-z]{1,30}]");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private final Body body;
    private final List<String> lines;
    private final List<Finding> found = new ArrayList<>();

    private Slips(Body body) {
        this.body = body;
        this.lines = body.source().lines().toList();
    }

    /** What there is to say, from above; nothing of what stands between fences. */
    static List<Finding> in(Body body) {
        Slips slips = new Slips(body);
        boolean isCode = false;
        for (int at = 0; at < slips.lines.size(); at++) {
            boolean isFence = FENCE.matcher(slips.lines.get(at)).matches();
            isCode ^= isFence;
            if (!isCode && !isFence) {
                slips.look(at);
            }
        }
        return slips.found;
    }

    private void look(int at) {
        String line = lines.get(at);
        String before = at == 0 ? "" : lines.get(at - 1);
        if (HiddenSigns.areIn(line)) {
            report(Wat.ONZICHTBAAR, at, visible(line));
        } else if (TwiceRead.once(line).isPresent()) {
            report(Wat.TWEE_KEER_GELEZEN, at, TwiceRead.once(line).get());
        } else if (UNDERLINE.matcher(line).matches() && isText(before)) {
            underlined(at, line, before);
        } else if (before.isBlank() && INDENTED.matcher(line).matches() && !isInList(at)) {
            report(Wat.INSPRONG, at, line.strip());
        } else {
            written(at, line);
        }
    }

    private void written(int at, String line) {
        if (HEADING.matcher(line).matches()) {
            report(Wat.KOP, at, HEADING.matcher(line).replaceFirst("$1 $2"));
        } else if (LOOSE_LINK.matcher(line).find()) {
            report(Wat.LINK, at, LOOSE_LINK.matcher(line).replaceAll("$1($2)"));
        } else if (ONE_LINE.matcher(line).matches()) {
            report(Wat.LIJST, at, line.split(" (?=- )"));
        } else if (MARKED.matcher(line).find()) {
            report(Wat.MARKERING, at, MARKED.matcher(line).replaceAll("**$1**"));
        } else if (FOREIGN.matcher(line).find()) {
            found.add(new OpmaakVerkeerd(body.line(at + 1), Wat.ANDER_SYSTEEM));
        }
    }

    private void report(Wat wat, int at, String... better) {
        int number = body.firstLine() + at;
        Correction lines = new Correction(number, number, List.of(better), false);
        found.add(new Corrected(new OpmaakVerkeerd(body.line(at + 1), wat), lines));
    }

    /** A row of at least three hyphens may be a line between two parts; other rows are nothing. */
    private void underlined(int at, String line, String before) {
        int number = body.firstLine() + at;
        List<String> better =
                line.strip().startsWith("---") ? List.of(before, "", "---") : List.of(before);
        found.add(
                new Corrected(
                        new OpmaakVerkeerd(body.line(at), Wat.STREEPJES),
                        new Correction(number - 1, number, better, false)));
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

    /** A sign that broke a line parts two words. */
    private static String instead(String sign) {
        return sign.equals("\u000b") || sign.equals("\f") ? " " : "";
    }

    private static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        line.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> HiddenSigns.areIn(sign) ? instead(sign) : sign)
                .forEach(visible::append);
        return visible.toString();
    }
}
