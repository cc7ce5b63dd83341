package be.huisvanhetkind.rules.regel;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Een regel die anders weegt, bestaat (rij 4).
 *
 * @param regels the name of every rule that may weigh otherwise
 */
public record RegelOnbekend(Place place, String regel, List<String> regels) implements Finding {
    public RegelOnbekend {
        regels = List.copyOf(regels);
    }

    /** The rule that knows every other. */
    public static Rule<Huis> among(Supplier<List<Rule<?>>> rules) {
        return Rule.of(FIXED, RegelOnbekend.class, huis -> check(huis, rules.get()));
    }

    private static Stream<Finding> check(Huis huis, List<Rule<?>> rules) {
        List<String> names = rules.stream().filter(Rule::bends).map(Rule::code).toList();
        return huis.verband().regels().wegingen().stream()
                .filter(one -> rules.stream().noneMatch(rule -> rule.code().equals(one.regel())))
                .map(one -> new RegelOnbekend(one.place(), one.regel(), names));
    }

    @Override
    public String message() {
        return "Er is geen regel met de naam %s.".formatted(Quote.of(regel));
    }

    @Override
    public String hint() {
        return Nearest.hint(regel, regels, "De naam van een regel staat achter FOUT of LET OP.");
    }
}
