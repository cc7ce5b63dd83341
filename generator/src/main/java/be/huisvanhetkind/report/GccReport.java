package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import java.io.PrintWriter;

/**
 * One finding on a line, as compilers print them: {@code file:line:column: error: what to do
 * [code]}. Editors of text put such lines where they belong.
 */
public final class GccReport implements ReportFormat {
    @Override
    public String name() {
        return "gcc";
    }

    /** What is no finding is indented, so that nobody takes it for one. */
    @Override
    public void print(Report report, PrintWriter out) {
        report.findings().forEach(finding -> out.println(line(finding)));
        report.wegingen().forEach(one -> out.println("  " + Harmless.of(Wegingen.sentence(one))));
        out.println("  " + report.summary() + ".");
    }

    private static String line(Finding finding) {
        return Harmless.of(
                "%s: %s: %s %s [%s]"
                        .formatted(
                                finding.place(),
                                finding.severity() == Severity.ERROR ? "error" : "warning",
                                finding.message(),
                                finding.hint(),
                                finding.code()));
    }
}
