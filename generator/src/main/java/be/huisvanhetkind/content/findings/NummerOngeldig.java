package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een officieel nummer heeft een vaste vorm. */
public record NummerOngeldig(Place place, String tekst, String voorbeeld) implements Finding {
    @Override
    public String message() {
        return "%s heeft niet de vorm die dit nummer moet hebben.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf het zoals dit voorbeeld: %s.".formatted(voorbeeld);
    }
}
