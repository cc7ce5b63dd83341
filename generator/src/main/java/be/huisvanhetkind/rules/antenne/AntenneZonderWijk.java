package be.huisvanhetkind.rules.antenne;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een antenne ligt in een wijk (ANT-1). */
public record AntenneZonderWijk(Place place) implements Finding {
    public static final Rule<Huis> RULE =
            Rule.of(FREE, AntenneZonderWijk.class, AntenneZonderWijk::check);

    static Stream<Finding> check(Huis huis) {
        return huis.all(Locatie.class).stream()
                .filter(
                        locatie ->
                                locatie.soort() == Locatiesoort.ANTENNE && locatie.wijk().isEmpty())
                .map(antenne -> new AntenneZonderWijk(antenne.placeOf("soort")));
    }

    @Override
    public String message() {
        return "Bij deze antenne staat niet in welke wijk ze ligt.";
    }

    @Override
    public String hint() {
        return "Vul “wijk” in. Een antenne is er voor de mensen van één buurt.";
    }
}
