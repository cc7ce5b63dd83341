package be.huisvanhetkind.rules;

import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.Regels.Weging;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.rules.regel.Bron;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at a house with the rules of {@link RuleBook}. */
public final class Rules {
    private Rules() {}

    /**
     * Looks at the house, if there is one, as strictly as it wants to be looked at, and leaves it
     * as it is.
     *
     * @param verdicts texts that were good before
     */
    public static Outcome<Optional<Huis>> check(
            Optional<Huis> huis, Focus focus, Verdicts verdicts) {
        List<Finding> findings =
                huis.map(present -> findings(present, focus, verdicts)).orElse(List.of());
        return new Outcome<>(huis, findings);
    }

    /**
     * What one rule finds, however this house weighs it.
     *
     * @return nothing when the rule misses something, and not all that is offered could be read
     */
    public static Optional<List<Finding>> judge(Class<? extends Finding> finding, Huis huis) {
        return RuleBook.HUIS.stream()
                .filter(rule -> rule.finding().equals(finding))
                .findFirst()
                .flatMap(rule -> Inspection.judge(rule, huis));
    }

    /** A file with errors of its own stands in its place as it may be meant, and tells no more. */
    private static List<Finding> findings(Huis huis, Focus focus, Verdicts verdicts) {
        return new Inspection(huis.aangevuld(), focus, verdicts)
                .findings(RuleBook.HUIS, RuleBook.TEKSTEN).stream()
                        .filter(found -> !huis.isGeraden(found.place().file()))
                        .toList();
    }

    /** What this house weighs otherwise, ordered by name; a weighing without effect is left out. */
    public static List<Weging> wegingen(Samenwerkingsverband verband) {
        return Weighing.of(verband).own().values().stream()
                .filter(weging -> RuleBook.codes().contains(weging.regel()))
                .sorted(Comparator.comparing(Weging::regel))
                .toList();
    }

    /** Whose demand a code is; nothing when it is about form. */
    public static Optional<Bron> bron(String code) {
        return RuleBook.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(Rule::bron);
    }
}
