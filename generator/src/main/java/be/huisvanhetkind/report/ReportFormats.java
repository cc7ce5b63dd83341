package be.huisvanhetkind.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every format of a report. A new format is one line here.
 *
 * @param all in the order they are shown to choose from
 */
public record ReportFormats(List<ReportFormat> all) {
    public ReportFormats {
        all = List.copyOf(all);
    }

    /**
     * Every format.
     *
     * @param colour whether the text for a person may have colours
     */
    public static ReportFormats of(boolean colour) {
        return new ReportFormats(
                List.of(
                        new TextReport(colour),
                        new JsonReport(),
                        new GithubReport(),
                        new GccReport(),
                        new SarifReport(),
                        new MarkdownReport(),
                        new JunitReport()));
    }

    /** The format a person means, in capitals or not. */
    public Optional<ReportFormat> named(String name) {
        return all.stream()
                .filter(format -> format.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public List<String> names() {
        return all.stream().map(ReportFormat::name).toList();
    }
}
