package be.huisvanhetkind.rules;

import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.taal.Gezinstekst;
import be.huisvanhetkind.rules.taal.Woordenlijsten;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One house asked every rule, as strictly as it wants to be asked. */
final class Inspection {
    private final Huis huis;
    private final Huis focused;
    private final Weighing weighing;

    /** Whether all is there that can be missed. */
    private final boolean isWhole;

    private final Verdicts verdicts;
    private final Lapse lapse;

    Inspection(Huis huis, Focus focus, Verdicts verdicts) {
        this.huis = huis;
        this.focused = focus.on(huis);
        this.weighing = Weighing.of(huis.verband());
        this.isWhole = isWhole(huis);
        this.verdicts = verdicts;
        this.lapse = new Lapse(huis);
    }

    private static boolean isWhole(Huis huis) {
        return !huis.geraden().verband()
                && Stream.of(Partner.class, Aanbod.class, Activiteit.class, Locatie.class)
                        .allMatch(huis::isVolledig);
    }

    /** What one rule finds in a house, unless it cannot be said. */
    static Optional<List<Finding>> judge(Rule<Huis> rule, Huis huis) {
        return rule.misses() && !isWhole(huis)
                ? Optional.empty()
                : Optional.of(rule.check().apply(huis).<Finding>map(found -> found).toList());
    }

    List<Finding> findings(List<Rule<Huis>> rules, List<Rule<Gezinstekst>> ofTexts) {
        return Stream.concat(ask(rules), askOfTexts(ofTexts)).toList();
    }

    private Stream<Finding> ask(List<Rule<Huis>> rules) {
        return rules.parallelStream()
                .filter(weighing::holds)
                .filter(rule -> !rule.misses() || isWhole)
                .flatMap(
                        rule ->
                                ask(rule, rule.isPerItem() ? focused : huis)
                                        .map(found -> lapse.forgive(rule, found)));
    }

    /** Each text is read once, and then asked every rule; one that was good before is not read. */
    private Stream<Finding> askOfTexts(List<Rule<Gezinstekst>> all) {
        List<Rule<Gezinstekst>> rules = all.stream().filter(weighing::holds).toList();
        Woordenlijsten lijsten = Woordenlijsten.of(huis);
        return Gezinstekst.voorGezinnen(focused).parallelStream()
                .filter(item -> !verdicts.isGood(item.fiche().afdruk().geheel()))
                .flatMap(item -> ask(item, Gezinstekst.of(item, lijsten), rules));
    }

    private Stream<Finding> ask(Publiek item, Gezinstekst tekst, List<Rule<Gezinstekst>> rules) {
        List<Finding> found = rules.stream().flatMap(rule -> ask(rule, tekst)).toList();
        if (found.isEmpty()) {
            verdicts.remember(item.fiche().afdruk().geheel());
        }
        return found.stream();
    }

    private <S> Stream<Finding> ask(Rule<S> rule, S subject) {
        return rule.check().apply(subject).map(found -> weighing.weigh(rule, found));
    }
}
