package be.huisvanhetkind.rules.taal;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een tekst voor gezinnen zegt voluit wat hij bedoelt (TAAL-3). */
public record Afkorting(Place place, String woord, String beter) implements Warning {
    public static final Rule<Gezinstekst> RULE = Rule.of(FREE, Afkorting.class, Afkorting::check);

    static Stream<Finding> check(Gezinstekst tekst) {
        return tekst.gevonden(Lijst.AFKORTING)
                .filter(een -> !een.isUitgelegd())
                .map(een -> new Afkorting(een.place(), een.woorden(), een.beter()));
    }

    @Override
    public String message() {
        return "Niet iedereen weet wat de afkorting %s betekent.".formatted(Quote.of(woord));
    }

    @Override
    public String hint() {
        return "Schrijf liever: %s. Of leg de afkorting uit, tussen haakjes erachter."
                .formatted(beter);
    }
}
