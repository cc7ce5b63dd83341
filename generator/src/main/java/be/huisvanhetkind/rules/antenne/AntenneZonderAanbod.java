package be.huisvanhetkind.rules.antenne;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.ADVIES;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie.Locatiesoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In een antenne is er iets te doen (ANT-2). */
public record AntenneZonderAanbod(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(CONDITION, AntenneZonderAanbod.class, AntenneZonderAanbod::check)
                    .from(ADVIES);

    static Stream<Finding> check(Huis huis) {
        Set<String> bezet =
                Zichtbaar.of(huis, Aanbod.class)
                        .flatMap(Zichtbaar::plaatsen)
                        .collect(Collectors.toSet());
        return Zichtbaar.locaties(huis, Locatiesoort.ANTENNE)
                .filter(antenne -> !bezet.contains(antenne.id()))
                .map(antenne -> new AntenneZonderAanbod(antenne.placeOf("soort")));
    }

    @Override
    public String message() {
        return "In deze antenne is er geen enkel aanbod.";
    }

    @Override
    public String hint() {
        return "Zet deze plaats bij “waar” van een aanbod dat er doorgaat, of zet de antenne op concept.";
    }
}
