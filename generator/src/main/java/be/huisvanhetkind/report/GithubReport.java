package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Workflow commands: GitHub shows each finding beside its line in a pull request. It shows no more
 * than ten errors and ten warnings of a step, so those that matter most come first and the rest is
 * counted.
 */
public final class GithubReport implements ReportFormat {
    private static final int AT_MOST = 10;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void print(Report report, PrintWriter out) {
        List<Finding> errors = report.of(Severity.ERROR);
        List<Finding> warnings = report.of(Severity.WARNING);
        errors.stream().limit(AT_MOST).forEach(finding -> print("error", finding, out));
        warnings.stream().limit(AT_MOST).forEach(finding -> print("warning", finding, out));
        int hiddenErrors = Math.max(0, errors.size() - AT_MOST);
        int hiddenWarnings = Math.max(0, warnings.size() - AT_MOST);
        if (hiddenErrors + hiddenWarnings > 0) {
            String counts = Counts.of(hiddenErrors, hiddenWarnings);
            notice("Niet alles wordt getoond", "Niet getoond: " + counts + ".", out);
        }
        if (!report.wegingen().isEmpty()) {
            String all =
                    report.wegingen().stream()
                            .map(Wegingen::sentence)
                            .collect(Collectors.joining("\n"));
            notice("Dit huis weegt regels anders", all, out);
        }
        out.println(report.summary() + ".");
    }

    private static void print(String command, Finding finding, PrintWriter out) {
        out.println(
                "::%s file=%s,line=%d,col=%d,title=%s::%s"
                        .formatted(
                                command,
                                property(finding.place().file()),
                                finding.place().line(),
                                finding.place().column(),
                                property(finding.severity().label() + " " + finding.code()),
                                data(finding.message() + "\n" + finding.hint())));
    }

    private static void notice(String title, String text, PrintWriter out) {
        out.println("::notice title=%s::%s".formatted(property(title), data(text)));
    }

    /** As the toolkit of GitHub does; the percent sign first, or it would be escaped twice. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
