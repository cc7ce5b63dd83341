package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een taal staat als korte code. */
public record TaalOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen taalcode.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Gebruik de korte code van de taal: nl voor Nederlands, fr voor Frans, ar voor Arabisch.";
    }
}
