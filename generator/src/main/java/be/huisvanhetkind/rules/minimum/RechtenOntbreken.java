package be.huisvanhetkind.rules.minimum;

import static be.huisvanhetkind.rules.regel.Bend.CONDITION;
import static be.huisvanhetkind.rules.regel.Bron.HUIS;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Thema;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.stream.Stream;

/** Het huis vertelt gezinnen waar ze recht op hebben (MIN-9). */
public record RechtenOntbreken(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.<Huis>missing(CONDITION, RechtenOntbreken.class, RechtenOntbreken::check)
                    .from(HUIS);

    static Stream<Finding> check(Huis huis) {
        boolean isThere =
                Zichtbaar.of(huis, Thema.class)
                        .anyMatch(thema -> thema.id().matches(".*(?:recht|toelage).*"));
        return isThere || !huis.isVolledig(Thema.class)
                ? Stream.empty()
                : Stream.of(new RechtenOntbreken(huis.verband().origin().start()));
    }

    @Override
    public String message() {
        return "Geen thema vertelt gezinnen waar ze recht op hebben.";
    }

    @Override
    public String hint() {
        return "Doe “huis new thema rechten-en-toelagen”, en schrijf welke toelagen en kortingen er zijn.";
    }
}
