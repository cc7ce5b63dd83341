package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een mailadres heeft een apenstaartje en een domein. */
public record EmailOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen mailadres.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf alleen het adres, zonder spaties: hallo@kompas.example.";
    }
}
