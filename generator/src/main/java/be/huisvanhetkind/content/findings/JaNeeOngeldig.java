package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een vraag met ja of nee krijgt ja of nee. */
public record JaNeeOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "Hier past alleen ja of nee, niet %s.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf ja of nee.";
    }
}
