package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een postcode heeft vier cijfers. */
public record PostcodeOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen postcode.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf alleen de vier cijfers. De gemeente heeft een eigen veld.";
    }
}
