package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een leeftijd is een getal in maanden. */
public record LeeftijdOngeldig(Place place, String tekst, int min, int max) implements Finding {
    @Override
    public String message() {
        return "%s is geen leeftijd in maanden, van %d tot %d."
                .formatted(Quote.of(tekst), min, max);
    }

    @Override
    public String hint() {
        return "Schrijf alleen het aantal maanden: 3 jaar is 36, tot 3 jaar is 35, en -9 is vanaf de zwangerschap.";
    }
}
