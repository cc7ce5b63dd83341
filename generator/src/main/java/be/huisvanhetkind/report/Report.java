package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Regels.Regelset;
import be.huisvanhetkind.model.huis.Regels.Weging;
import be.huisvanhetkind.rules.Rules;
import be.huisvanhetkind.rules.regel.Bron;
import be.huisvanhetkind.volledigheid.Volledigheid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run found, in the order an author works through it: by file, then line. Everything a
 * format may need.
 *
 * @param findings each once
 * @param files every file of the house that could be read whole, ordered by name
 * @param regelset the demands the house was held to; empty when there is no house
 * @param wegingen the rules this house weighs otherwise, ordered by name
 * @param volledigheid counts how complete the house is, for the formats that tell
 * @param changed the files this run is about, named as in the findings; empty when that is not
 *     known
 */
public record Report(
        List<Finding> findings,
        List<String> files,
        Optional<Regelset> regelset,
        List<Weging> wegingen,
        Supplier<Volledigheid> volledigheid,
        Set<String> changed,
        Optional<String> website,
        Optional<String> partner) {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place)
                    .thenComparing(Finding::code)
                    .thenComparing(Finding::message);

    public Report {
        findings = findings.stream().distinct().sorted(ORDER).toList();
        files = List.copyOf(files);
        wegingen = List.copyOf(wegingen);
        changed = Set.copyOf(changed);
    }

    /** What was found about a house, when there is one. */
    public static Report of(List<Finding> findings, Optional<Huis> huis) {
        return new Report(
                findings,
                huis.map(Report::files).orElse(List.of()),
                huis.map(one -> one.verband().regels().set()),
                huis.map(one -> Rules.wegingen(one.verband())).orElse(List.of()),
                () -> huis.map(Volledigheid::of).orElse(Volledigheid.LEEG),
                Set.of(),
                huis.flatMap(one -> one.verband().web().website()),
                Optional.empty());
    }

    private static List<String> files(Huis huis) {
        return Stream.concat(
                        Stream.of(huis.verband().origin().file()),
                        huis.all().stream().map(item -> item.fiche().origin().file()))
                .sorted()
                .toList();
    }

    /** The same, about files that changed. */
    public Report withChanged(Set<String> files) {
        return new Report(
                findings, this.files, regelset, wegingen, volledigheid, files, website, partner);
    }

    /** The same, for somebody who may only change the files of one partner. */
    public Report withPartner(Optional<String> only) {
        return new Report(
                findings, files, regelset, wegingen, volledigheid, changed, website, only);
    }

    /** What its reader can mend: in the own folder, or in what they changed themselves. */
    List<Finding> mendable() {
        return findings.stream().filter(this::isMendable).toList();
    }

    private boolean isMendable(Finding finding) {
        String file = finding.place().file();
        return partner.map(own -> file.contains("/partners/" + own + "/")).orElse(true)
                || changed.contains(file);
    }

    /** The findings of one severity, those in changed files first. */
    List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .sorted(Comparator.comparing(finding -> !changed.contains(finding.place().file())))
                .toList();
    }

    /** How many findings there are of one severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether nothing may be published. */
    public boolean stops(boolean strict) {
        return count(Severity.ERROR) > 0 || strict && !findings.isEmpty();
    }

    /** "Waarvan 2 door een wet, 1 door advies": whose demands they are; empty for form alone. */
    String sources() {
        Map<Bron, Long> counts =
                findings.stream()
                        .flatMap(finding -> Rules.bron(finding.code()).stream())
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " door " + count.getKey().naam())
                .collect(Collectors.joining(", "));
    }

    /** "2 fouten, 1 waarschuwing", or that there is nothing to say. */
    String summary() {
        return findings.isEmpty()
                ? "Alles klopt"
                : Counts.of(count(Severity.ERROR), count(Severity.WARNING));
    }
}
