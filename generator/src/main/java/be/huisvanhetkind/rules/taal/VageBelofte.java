package be.huisvanhetkind.rules.taal;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Wie iets belooft, zegt wanneer (TAAL-4). */
public record VageBelofte(Place place, String woord, String beter) implements Warning {
    public static final Rule<Gezinstekst> RULE =
            Rule.of(FREE, VageBelofte.class, VageBelofte::check);

    static Stream<Finding> check(Gezinstekst tekst) {
        return tekst.gevonden(Lijst.VAAGWOORD)
                .map(een -> new VageBelofte(een.place(), een.woorden(), een.beter()));
    }

    @Override
    public String message() {
        return "Met %s weet een gezin niet wat het mag verwachten.".formatted(Quote.of(woord));
    }

    @Override
    public String hint() {
        return "Zeg het precies, bijvoorbeeld: %s.".formatted(beter);
    }
}
