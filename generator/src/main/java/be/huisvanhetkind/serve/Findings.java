package be.huisvanhetkind.serve;

import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.web.Html;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as a page shows them. */
final class Findings {
    /** Errors first, then as they stand in the file. */
    static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::place);

    private Findings() {}

    /** "2 fouten, 1 waarschuwing", of what there is. */
    static String count(List<Finding> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = findings.size() - errors;
        return Stream.of(
                        say(errors, "fout", "fouten"),
                        say(warnings, "waarschuwing", "waarschuwingen"))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("niets te verbeteren");
    }

    private static String say(long number, String one, String more) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : more);
    }

    static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    static boolean hasErrors(List<Finding> findings) {
        return count(findings, Severity.ERROR) > 0;
    }

    /** The findings of each file, in the order of their names; files with errors first. */
    static Stream<Map.Entry<String, List<Finding>>> perFile(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Findings::file, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(file -> !hasErrors(file.getValue())));
    }

    private static String file(Finding finding) {
        return finding.place().file();
    }

    /**
     * A list.
     *
     * @param base the folder of the site, for the pages that explain
     */
    static Html list(List<Finding> findings, String base) {
        return Html.of(
                "<ul class=\"hs-lijst\">\n%s</ul>\n",
                Html.of(findings.stream().sorted(ORDER).map(finding -> line(finding, base))));
    }

    private static Html better(Correction correction) {
        return correction.lines().isEmpty()
                ? Html.of("")
                : Html.of("\n<pre>%s</pre>", String.join("\n", correction.lines()));
    }

    private static Html line(Finding finding, String base) {
        boolean stops = finding.severity() == Severity.ERROR;
        Place place = finding.place();
        return Html.of(
                """
                <li class="%s"><p><strong><span aria-hidden="true">%s</span> %s</strong> %s</p>
                <p>%s</p>%s
                <p class="hs-klein"><code>%s</code>, regel %s. <a href="%s">Meer uitleg<span class="sr">: %s</span></a></p></li>
                """,
                stops ? "hs-fout" : "hs-let",
                stops ? "✖" : "▲",
                stops ? "Fout." : "Let op.",
                finding.message(),
                finding.hint().lines().findFirst().orElse(""),
                finding.correction().map(Findings::better).orElse(Html.of("")),
                place.file(),
                place.line(),
                base + Addresses.uitleg(finding.code()),
                finding.code());
    }
}
