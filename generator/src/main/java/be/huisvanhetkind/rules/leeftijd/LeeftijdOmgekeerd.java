package be.huisvanhetkind.rules.leeftijd;

import static be.huisvanhetkind.rules.regel.Bend.FIXED;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** De jongste leeftijd komt voor de oudste (AGE-1). */
public record LeeftijdOmgekeerd(Place place, int min, int max) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FIXED, LeeftijdOmgekeerd.class, LeeftijdOmgekeerd::check);

    static Stream<Finding> check(Huis huis) {
        return Leeftijden.of(huis)
                .filter(leeftijd -> leeftijd.min() > leeftijd.max())
                .map(
                        leeftijd ->
                                new LeeftijdOmgekeerd(
                                        leeftijd.place(), leeftijd.min(), leeftijd.max()));
    }

    @Override
    public String message() {
        return "De jongste leeftijd (%d maanden) ligt boven de oudste (%d maanden)."
                .formatted(min, max);
    }

    @Override
    public String hint() {
        return "Wissel de twee getallen. Allebei zijn ze in maanden: 3 jaar is 36.";
    }
}
