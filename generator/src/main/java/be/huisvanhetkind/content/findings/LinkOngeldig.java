package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een webadres is volledig en begint met https. */
public record LinkOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen volledig webadres.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Kopieer het adres uit de adresbalk van je browser. Het begint met https://.";
    }
}
