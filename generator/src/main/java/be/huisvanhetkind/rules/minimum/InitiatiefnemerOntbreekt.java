package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.MINISTERIE;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een lokaal bestuur of een lokale partner nam het initiatief (MIN-8). */
public record InitiatiefnemerOntbreekt(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>of(
                            CONDITION,
                            InitiatiefnemerOntbreekt.class,
                            InitiatiefnemerOntbreekt::check)
                    .from(MINISTERIE);

    static Stream<InitiatiefnemerOntbreekt> check(Huis huis) {
        return huis.verband().statuut().initiatiefnemer().isPresent()
                ? Stream.empty()
                : Stream.of(new InitiatiefnemerOntbreekt(huis.verband().origin().start()));
    }

    @Override
    public String message() {
        return "In huis.yml staat niet wie het initiatief voor dit huis nam.";
    }

    @Override
    public String hint() {
        return "Schrijf “initiatiefnemer:” met de naam van de map van die partner.";
    }
}
