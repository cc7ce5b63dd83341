package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * What a run found, in the order an author works through it: by file, then line.
 *
 * @param findings each once
 */
record Report(List<Finding> findings) {
    static Report of(List<Finding> findings) {
        return new Report(
                findings.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(Finding::place)
                                        .thenComparing(Finding::code)
                                        .thenComparing(Finding::message))
                        .toList());
    }

    long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether nothing may be published. */
    boolean stops(boolean strict) {
        return count(Severity.ERROR) > 0 || strict && !findings.isEmpty();
    }

    /** "2 fouten, 1 waarschuwing", or that there is nothing to say. */
    String summary() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        if (errors + warnings == 0) {
            return "Alles klopt";
        }
        return "%d %s, %d %s"
                .formatted(
                        errors,
                        errors == 1 ? "fout" : "fouten",
                        warnings,
                        warnings == 1 ? "waarschuwing" : "waarschuwingen");
    }
}
