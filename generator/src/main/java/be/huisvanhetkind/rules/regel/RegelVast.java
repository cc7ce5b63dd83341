package be.huisvanhetkind.rules.regel;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Een regel die voor elk huis geldt, weegt nergens anders (rij 4). */
public record RegelVast(Place place, String regel) implements Finding {
    /** The rule that knows every other. */
    public static Rule<Huis> among(Supplier<List<Rule<?>>> rules) {
        return Rule.of(FIXED, RegelVast.class, huis -> check(huis, rules.get()));
    }

    private static Stream<Finding> check(Huis huis, List<Rule<?>> rules) {
        Set<String> fixed =
                rules.stream()
                        .filter(rule -> !rule.bends())
                        .map(Rule::code)
                        .collect(Collectors.toSet());
        return huis.verband().regels().wegingen().stream()
                .filter(weging -> fixed.contains(weging.regel()))
                .map(weging -> new RegelVast(weging.place(), weging.regel()));
    }

    @Override
    public String message() {
        return "De regel %s geldt voor elk huis en kan niet anders wegen."
                .formatted(Quote.of(regel));
    }

    @Override
    public String hint() {
        return "Haal deze weging weg. Zonder deze regel klopt de site niet, of komt iemand in gevaar.";
    }
}
