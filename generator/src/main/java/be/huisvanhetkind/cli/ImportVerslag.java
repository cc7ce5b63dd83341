package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.git.LineDifference;
import be.huisvanhetkind.importing.Importer;
import be.huisvanhetkind.importing.Stap;
import be.huisvanhetkind.importing.Stap.Wat;
import be.huisvanhetkind.report.Report;
import be.huisvanhetkind.report.TextReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a person what an import does, while it does it; of a long list so much as somebody reads.
 *
 * @param showsFiles whether what would stand in the files is shown
 */
final class ImportVerslag implements Importer.Toehoorder {
    /** More of one kind are counted; what they are about stands in the drafts. */
    private static final int MOST = 200;

    private final PrintWriter out;
    private final boolean showsFiles;
    private final Map<Wat, Integer> counts = new EnumMap<>(Wat.class);
    private final Map<String, Integer> perCode = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    ImportVerslag(PrintWriter out, boolean showsFiles) {
        this.out = out;
        this.showsFiles = showsFiles;
    }

    @Override
    public void say(String sentence) {
        if (said.add(sentence)) {
            out.println(sentence);
            out.println();
        }
    }

    @Override
    public void tell(Finding finding) {
        if (perCode.merge(finding.code(), 1, Integer::sum) <= MOST) {
            findings.add(finding);
        }
    }

    @Override
    public void step(Stap stap) {
        int count = counts.merge(stap.wat(), 1, Integer::sum);
        String name = stap.path().toString().replace('\\', '/');
        if (showsFiles && stap.wat() != Wat.GELIJK) {
            out.println(name + " (" + stap.wat().woorden() + ")");
            lines(stap).forEach(line -> out.println("    " + line));
            out.println();
        } else if (stap.wat() != Wat.GELIJK && count <= MOST) {
            out.println(name + " (" + stap.wat().woorden() + ")");
        }
    }

    private static List<String> lines(Stap stap) {
        return stap.wat() == Wat.NIEUW
                ? stap.na().lines().toList()
                : LineDifference.between(stap.voor(), stap.na());
    }

    /** Tells what did not fit, and how many files there are of each. */
    void close() {
        out.println();
        if (!findings.isEmpty()) {
            new TextReport(Colour.isWanted(), "alles wat niet paste, staat in de concepten.")
                    .print(Report.of(findings, Optional.empty()), out);
            perCode.forEach((code, count) -> rest(code, count - MOST));
            out.println();
        }
        String sum =
                counts.entrySet().stream()
                        .map(one -> one.getValue() + " " + one.getKey().woorden())
                        .collect(Collectors.joining(", "));
        out.println(
                sum.isEmpty()
                        ? "Er stond niets in om in te lezen."
                        : (showsFiles ? "Zou worden: " : "Ingelezen: ") + sum + ".");
        if (showsFiles) {
            out.println("Er is niets geschreven.");
        }
        out.flush();
    }

    private void rest(String code, int more) {
        if (more > 0) {
            out.println("En nog %d keer %s.".formatted(more, code));
        }
    }
}
