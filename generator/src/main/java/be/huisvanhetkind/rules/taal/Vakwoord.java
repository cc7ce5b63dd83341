package be.huisvanhetkind.rules.taal;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.rules.regel.Rule;
import java.util.stream.Stream;

/** Een tekst voor gezinnen gebruikt gewone woorden (TAAL-3). */
public record Vakwoord(Place place, String woord, String beter) implements Warning {
    public static final Rule<Gezinstekst> RULE = Rule.of(FREE, Vakwoord.class, Vakwoord::check);

    static Stream<Finding> check(Gezinstekst tekst) {
        return tekst.gevonden(Lijst.VAKWOORD)
                .filter(een -> !een.isUitgelegd())
                .map(een -> new Vakwoord(een.place(), een.woorden(), een.beter()));
    }

    @Override
    public String message() {
        return "%s is een woord van hulpverleners: veel gezinnen kennen het niet."
                .formatted(Quote.of(woord));
    }

    @Override
    public String hint() {
        return "Schrijf liever: %s. Of leg het woord uit, tussen haakjes erachter."
                .formatted(beter);
    }
}
