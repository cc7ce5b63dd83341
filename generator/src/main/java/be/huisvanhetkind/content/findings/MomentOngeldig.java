package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een moment heeft een datum en een uur. */
public record MomentOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen datum met een uur.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf eerst de datum, dan een spatie en het uur: 2026-03-05 14.00.";
    }
}
