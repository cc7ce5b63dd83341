package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.Fiche.Publicatie;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What time alone brought is no error: on the last day that something was still valid, or the day
 * before something became so, these same files had nothing wrong.
 */
final class Lapse {
    private static final String REASON =
            "Niemand schreef iets fouts: dit komt doordat iets voorbij is of begon.";

    private final Huis huis;
    private final List<LocalDate> days;
    private final Map<Rule<?>, Set<String>> always = new ConcurrentHashMap<>();

    Lapse(Huis huis) {
        this.huis = huis;
        this.days =
                huis.all().stream()
                        .flatMap(Lapse::bounds)
                        .filter(dag -> dag.isBefore(huis.vandaag()))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    /** The last day that something is valid or shown, and the one before it is. */
    private static Stream<LocalDate> bounds(Item item) {
        Publicatie een = item.fiche().publicatie();
        Optional<LocalDate> before = een.geldigVanaf().map(dag -> dag.minusDays(1));
        return Stream.of(een.geldigTot(), before, item.getoondTot()).flatMap(Optional::stream);
    }

    /** As serious as it is, when time is forgiven. */
    Finding forgive(Rule<Huis> rule, Finding found) {
        boolean forgiven =
                found.severity() == Severity.ERROR
                        && !days.isEmpty()
                        && !always.computeIfAbsent(rule, asked -> wrongOnEveryDay(rule))
                                .contains(name(found));
        return forgiven ? new Weighed(found, Severity.WARNING, REASON) : found;
    }

    /** What was wrong on each of these days as well. */
    private Set<String> wrongOnEveryDay(Rule<Huis> rule) {
        Set<String> wrong = names(rule.check().apply(huis));
        for (LocalDate day : days) {
            wrong.retainAll(names(rule.check().apply(huis.op(day))));
        }
        return wrong;
    }

    private static Set<String> names(Stream<? extends Finding> findings) {
        return findings.map(Lapse::name).collect(Collectors.toSet());
    }

    private static String name(Finding found) {
        return found.place() + " " + found.message();
    }
}
