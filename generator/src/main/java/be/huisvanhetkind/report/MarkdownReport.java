package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.report.SourceLines.Shown;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A summary that a partner reads below a pull request: the verdict, what is wrong per file, what
 * this house weighs otherwise, and what would make the partner's pages more complete. Never more
 * than {@value #AT_MOST} bytes, because a comment on GitHub has a limit; what matters most comes
 * first.
 */
public final class MarkdownReport implements ReportFormat {
    private static final int AT_MOST = 60_000;

    /** For what comes behind the findings. */
    private static final int KEPT_APART = 15_000;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void print(Report report, PrintWriter out) {
        Budget text = new Budget(AT_MOST);
        text.add(verdict(report));
        text.reserve(KEPT_APART);
        int hidden = report.mendable().size() - addFindings(report, text);
        int others = report.findings().size() - report.mendable().size();
        text.reserve(-KEPT_APART);
        if (hidden > 0) {
            text.add(
                    "\n**Niet alles past hier.** Bevindingen die ontbreken: %d. Met `huis check` zie je ze allemaal.\n"
                            .formatted(hidden));
        }
        if (others > 0) {
            text.add(
                    "\nIn bestanden van anderen staan er ook: %d. Daar hoef jij niets aan te doen.\n"
                            .formatted(others));
        }
        if (!report.sources().isEmpty()) {
            text.add("\nWie dit vraagt: " + report.sources() + ".\n");
        }
        addWegingen(report, text);
        MarkdownVolledigheid.add(report, text);
        out.print(text);
        out.flush();
    }

    private static String verdict(Report report) {
        long errors = report.count(Severity.ERROR);
        if (errors > 0) {
            return "## Nog niet klaar: %s\n\nZolang er fouten zijn, wordt de site niet vernieuwd.\n"
                    .formatted(report.summary());
        }
        return report.findings().isEmpty()
                ? "## Alles klopt\n\nDe site kan zo vernieuwd worden.\n"
                : "## Goed genoeg: %s\n\nDe site kan vernieuwd worden. Kijk nog even naar wat hieronder staat.\n"
                        .formatted(report.summary());
    }

    /** As many as fit; tells how many. */
    private static int addFindings(Report report, Budget text) {
        SourceLines lines = new SourceLines();
        int shown = 0;
        for (Map.Entry<String, List<Finding>> file : perFile(report).entrySet()) {
            String head = "\n### " + MarkdownText.of(file.getKey()) + "\n";
            for (Finding finding : file.getValue()) {
                if (text.add(head + block(finding, lines, report.website()))) {
                    head = "";
                    shown++;
                }
            }
        }
        return shown;
    }

    /** Changed files first, then those with errors; within a file, from top to bottom. */
    private static Map<String, List<Finding>> perFile(Report report) {
        Map<String, List<Finding>> perFile = new LinkedHashMap<>();
        report.mendable().stream()
                .collect(
                        Collectors.groupingBy(
                                finding -> finding.place().file(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(
                        Comparator.<Map.Entry<String, List<Finding>>, Boolean>comparing(
                                        file -> !report.changed().contains(file.getKey()))
                                .thenComparing(file -> !hasError(file.getValue())))
                .forEach(file -> perFile.put(file.getKey(), file.getValue()));
        return perFile;
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static String block(Finding finding, SourceLines lines, Optional<String> website) {
        String[] hint = finding.hint().split("\n", 2);
        String better = hint.length == 1 ? " " : "\n\n" + MarkdownText.block(hint[1]) + "\n";
        return "\n**%s** op regel %d: %s\n%s\n**Wat nu?** %s%sMeer uitleg: %s\n"
                .formatted(
                        finding.severity() == Severity.ERROR ? "Fout" : "Let op",
                        finding.place().line(),
                        MarkdownText.of(finding.message()),
                        lines.at(finding.place()).map(MarkdownReport::line).orElse(""),
                        MarkdownText.of(hint[0]),
                        better,
                        help(finding.code(), website));
    }

    /** Where it is explained: on the site, for who has only a browser. */
    private static String help(String code, Optional<String> website) {
        return website.map(site -> site.replaceFirst("/+$", ""))
                .map(site -> "[%s](%s/hulp/%s/)".formatted(code, site, code))
                .orElse("`huis explain " + code + "`");
    }

    private static String line(Shown shown) {
        String marks = shown.marks().isEmpty() ? "" : "\n" + shown.marks();
        return "\n" + MarkdownText.block(shown.text() + marks);
    }

    private static void addWegingen(Report report, Budget text) {
        if (!report.wegingen().isEmpty()) {
            text.add("\n### " + Wegingen.HEAD.replace(":", "") + "\n\n");
            report.wegingen()
                    .forEach(
                            weging ->
                                    text.add(
                                            "- "
                                                    + MarkdownText.of(Wegingen.sentence(weging))
                                                    + "\n"));
        }
    }
}
