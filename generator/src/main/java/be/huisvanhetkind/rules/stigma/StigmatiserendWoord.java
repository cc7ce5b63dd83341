package be.huisvanhetkind.rules.stigma;

import static be.huisvanhetkind.rules.regel.Bend.FREE;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.rules.regel.Rule;
import be.huisvanhetkind.rules.taal.Gezinstekst;
import java.util.stream.Stream;

/** Een tekst plakt op geen enkel gezin een etiket (STIG-1). */
public record StigmatiserendWoord(Place place, String woord, String beter) implements Warning {
    public static final Rule<Gezinstekst> RULE =
            Rule.of(FREE, StigmatiserendWoord.class, StigmatiserendWoord::check);

    static Stream<Finding> check(Gezinstekst tekst) {
        return tekst.gevonden(Lijst.STIGMAWOORD)
                .map(een -> new StigmatiserendWoord(een.place(), een.woorden(), een.beter()));
    }

    @Override
    public String message() {
        return "Het woord %s plakt een etiket op mensen, en dat kan kwetsen."
                .formatted(Quote.of(woord));
    }

    @Override
    public String hint() {
        return "Schrijf liever: %s.".formatted(beter);
    }
}
