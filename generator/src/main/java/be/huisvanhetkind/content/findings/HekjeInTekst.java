package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;

/** Wat achter een hekje staat, is een opmerking en hoort niet bij de waarde. */
public record HekjeInTekst(Place place, String weg) implements Warning {
    @Override
    public String message() {
        return "Alles vanaf het hekje valt weg: %s.".formatted(Quote.of(weg));
    }

    @Override
    public String hint() {
        return "Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens. Is het een opmerking voor"
                + " collega’s? Zet een spatie achter het hekje.";
    }
}
