package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.huis.Regels.Gewicht;
import be.huisvanhetkind.model.huis.Regels.Regelset;
import be.huisvanhetkind.model.huis.Regels.Voorbeeldhuis;
import be.huisvanhetkind.model.huis.Regels.Weging;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Fase;
import be.huisvanhetkind.rules.regel.Bend;
import be.huisvanhetkind.rules.regel.Bron;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How seriously one house takes each rule: "regelluw" (rij 4), and softer before it is operational
 * (rij 22).
 */
record Weighing(
        Regelset set, List<Voorbeeldhuis> keuzes, boolean operational, Map<String, Weging> own) {
    static Weighing of(Samenwerkingsverband verband) {
        return new Weighing(
                verband.regels().set(),
                verband.regels().keuzes(),
                verband.statuut().fase() == Fase.OPERATIONEEL,
                verband.regels().wegingen().stream()
                        .collect(
                                Collectors.toMap(
                                        Weging::regel,
                                        Function.identity(),
                                        (first, last) -> last)));
    }

    /** Whether a rule is asked at all; what one house chose, only when this one does too. */
    boolean holds(Rule<?> rule) {
        boolean inSet = rule.bend() != Bend.CONDITION || set == Regelset.VLAANDEREN_2014;
        boolean isChosen = rule.bron() != Bron.HUIS || keuzes.contains(Voorbeeldhuis.DIEST);
        return inSet && own(rule).map(weging -> weging.gewicht() != Gewicht.UIT).orElse(isChosen);
    }

    /** What a rule found, as serious as it is for this house. */
    Finding weigh(Rule<?> rule, Finding found) {
        return own(rule)
                .map(
                        weging ->
                                weigh(
                                        found,
                                        severity(weging),
                                        "Dit huis weegt deze regel anders: " + weging.reden()))
                .orElseGet(() -> softened(rule, found));
    }

    private Finding softened(Rule<?> rule, Finding found) {
        return rule.bend() == Bend.CONDITION && !operational
                ? weigh(
                        found,
                        Severity.WARNING,
                        "Dit wordt een fout zodra het huis operationeel is.")
                : found;
    }

    private static Finding weigh(Finding found, Severity severity, String reason) {
        return found.severity() == severity ? found : new Weighed(found, severity, reason);
    }

    private Optional<Weging> own(Rule<?> rule) {
        return rule.bends() ? Optional.ofNullable(own.get(rule.code())) : Optional.empty();
    }

    private static Severity severity(Weging weging) {
        return weging.gewicht() == Gewicht.FOUT ? Severity.ERROR : Severity.WARNING;
    }
}
