package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een uur ligt tussen 0.00 en 23.59. */
public record UurOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen uur.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf het uur met een punt: 9.00 of 13.30. Middernacht is 23.59.";
    }
}
