package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/**
 * Een getal ligt tussen de grenzen van het veld.
 *
 * @param verwacht what an author writes: "een getal van 0 tot 999"
 */
public record GetalOngeldig(Place place, String tekst, String verwacht) implements Finding {
    @Override
    public String message() {
        return "%s is geen getal dat hier past.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf alleen %s.".formatted(verwacht);
    }
}
