package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.report.SourceLines.Shown;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Shows findings to a person: where, what is wrong, the line itself with a mark under the word, and
 * what to do; then what this house weighs otherwise, and one count.
 *
 * @param result what became of the site, to follow the count; may be empty
 */
public record TextReport(boolean colour, String result) implements ReportFormat {
    private static final int PLACE_COLUMN = 48;

    public TextReport(boolean colour) {
        this(colour, "");
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void print(Report report, PrintWriter out) {
        SourceLines lines = new SourceLines();
        Ink ink = new Ink(colour);
        report.findings().forEach(finding -> print(finding, lines.at(finding.place()), ink, out));
        if (!report.wegingen().isEmpty()) {
            out.println(Wegingen.HEAD);
            report.wegingen().forEach(weging -> out.println("  " + Wegingen.sentence(weging)));
            out.println();
        }
        if (!report.sources().isEmpty()) {
            out.println("Wie dit vraagt: " + report.sources() + ".");
        }
        out.println(ink.bold(report.summary()) + (result.isEmpty() ? "." : "; " + result));
    }

    private static void print(Finding finding, Optional<Shown> line, Ink ink, PrintWriter out) {
        String head = finding.severity().label() + "  " + finding.code();
        String space = " ".repeat(Math.max(2, PLACE_COLUMN - head.length()));
        out.println(inked(finding, head, ink) + space + Harmless.of(finding.place().toString()));
        out.println("  " + Harmless.of(finding.message()));
        line.ifPresent(
                shown -> {
                    String number = String.valueOf(finding.place().line());
                    out.println(ink.faint("    " + number + " | ") + shown.text());
                    if (!shown.marks().isEmpty()) {
                        String margin = "    " + " ".repeat(number.length()) + " | ";
                        out.println(ink.faint(margin) + inked(finding, shown.marks(), ink));
                    }
                });
        List<String> hint = finding.hint().lines().toList();
        out.println("  " + Harmless.of(hint.get(0)));
        hint.stream().skip(1).forEach(better -> out.println("    + | " + Harmless.of(better)));
        out.println(ink.faint("  Meer uitleg: huis explain " + finding.code()));
        out.println();
    }

    private static String inked(Finding finding, String text, Ink ink) {
        return finding.severity() == Severity.ERROR ? ink.red(text) : ink.yellow(text);
    }
}
