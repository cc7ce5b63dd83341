package be.huisvanhetkind.rules.prijs;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Prijssoort;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wie moet betalen, weet hoeveel: een bedrag, of woorden die het zeggen. */
public record BedragOntbreekt(Place place) implements Warning {
    public static final Rule<Huis> RULE =
            Rule.perItem(FREE, BedragOntbreekt.class, BedragOntbreekt::check);

    static Stream<Finding> check(Huis huis) {
        return Prijzen.of(huis)
                .filter(prijs -> prijs.soort() == Prijssoort.BETALEND)
                .filter(prijs -> prijs.bedrag().isEmpty() && prijs.toelichting().isEmpty())
                .map(prijs -> new BedragOntbreekt(prijs.place()));
    }

    @Override
    public String message() {
        return "Hier staat dat het geld kost, maar niet hoeveel.";
    }

    @Override
    public String hint() {
        return "Schrijf “bedrag: 2,50” onder “soort”. Hangt het ervan af? Zeg het bij “toelichting”.";
    }
}
