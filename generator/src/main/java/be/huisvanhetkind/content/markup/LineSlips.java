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

/** The lines of a body, and what is found on them that its author did not see, in any markup. */
final class LineSlips {
    /** Changes when a text that was good may be told of; part of the cache key. */
    static final String VERSION = "2";

    private final Body body;
    private final List<String> lines;
    private final List<Finding> found = new ArrayList<>();

    LineSlips(Body body) {
        this.body = body;
        this.lines = body.source().lines().toList();
    }

    List<String> lines() {
        return lines;
    }

    List<Finding> found() {
        return List.copyOf(found);
    }

    /** Whether the letters of a line are not what they seem; that is told. */
    boolean haveLetters(int at) {
        String line = lines.get(at);
        if (HiddenSigns.areIn(line)) {
            report(Wat.ONZICHTBAAR, at, visible(line));
            return true;
        }
        TwiceRead.once(line).ifPresent(meant -> report(Wat.TWEE_KEER_GELEZEN, at, meant));
        return TwiceRead.once(line).isPresent();
    }

    void report(Wat wat, int at, String... better) {
        replace(wat, at, at, List.of(better));
    }

    /** Tells of some lines, from the first on, and what stands there better. */
    void replace(Wat wat, int first, int last, List<String> better) {
        int number = body.firstLine();
        found.add(
                new Corrected(
                        new OpmaakVerkeerd(body.line(first + 1), wat),
                        new Correction(number + first, number + last, better, false)));
    }

    /** Tells of a line that only its author can write better. */
    void tell(Wat wat, int at) {
        found.add(new OpmaakVerkeerd(body.line(at + 1), wat));
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
