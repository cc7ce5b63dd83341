package be.huisvanhetkind.rules.leeftijd;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een leeftijd ligt binnen die van het huis (AGE-2). */
public record LeeftijdBuitenHuis(Place place, int min, int max) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, LeeftijdBuitenHuis.class, LeeftijdBuitenHuis::check);

    static Stream<Finding> check(Huis huis) {
        Leeftijd vanHuis = huis.verband().leeftijd();
        return Leeftijden.of(huis)
                .filter(leeftijd -> leeftijd.min() <= leeftijd.max() && !vanHuis.covers(leeftijd))
                .map(
                        leeftijd ->
                                new LeeftijdBuitenHuis(
                                        leeftijd.place(), vanHuis.min(), vanHuis.max()));
    }

    @Override
    public String message() {
        return "Dit is voor een leeftijd waar het huis niet voor werkt: het huis gaat van %d tot en met %d maanden."
                .formatted(min, max);
    }

    @Override
    public String hint() {
        return "Pas de leeftijd hier aan, of die van het huis in huis.yml.";
    }
}
