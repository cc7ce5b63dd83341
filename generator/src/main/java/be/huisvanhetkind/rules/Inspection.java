package be.huisvanhetkind.rules;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.taal.Gezinstekst;
import java.util.List;
import java.util.stream.Stream;

/** One house asked every rule, as strictly as it wants to be asked. */
final class Inspection {
    private final Huis huis;
    private final Huis focused;
    private final Weighing weighing;

    Inspection(Huis huis, Focus focus) {
        this.huis = huis;
        this.focused = focus.on(huis);
        this.weighing = Weighing.of(huis.verband());
    }

    List<Finding> findings(List<Rule<Huis>> rules, List<Rule<Gezinstekst>> ofTexts) {
        return Stream.concat(ask(rules), askOfTexts(ofTexts)).toList();
    }

    private Stream<Finding> ask(List<Rule<Huis>> rules) {
        return rules.parallelStream()
                .filter(weighing::holds)
                .flatMap(rule -> ask(rule, rule.isPerItem() ? focused : huis));
    }

    /** Each text is read once, and then asked every rule. */
    private Stream<Finding> askOfTexts(List<Rule<Gezinstekst>> all) {
        List<Rule<Gezinstekst>> rules = all.stream().filter(weighing::holds).toList();
        return Gezinstekst.van(focused)
                .parallel()
                .flatMap(tekst -> rules.stream().flatMap(rule -> ask(rule, tekst)));
    }

    private <S> Stream<Finding> ask(Rule<S> rule, S subject) {
        return rule.check().apply(subject).map(found -> weighing.weigh(rule, found));
    }
}
