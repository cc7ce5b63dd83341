package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;

/** Een getal ligt tussen de grenzen van het veld. */
public record GetalOngeldig(Place place, String tekst, int min, int max) implements Finding {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "%s is geen getal van %d tot %d.".formatted(Quote.of(tekst), min, max);
    }

    @Override
    public String hint() {
        return "Schrijf één getal in cijfers. Een leeftijd schrijf je in maanden: 3 jaar is 36, en tot 3 jaar is 35.";
    }
}
