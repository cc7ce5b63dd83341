package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/**
 * Een telefoonnummer is een Belgisch nummer in cijfers, of een van een ander land met zijn code.
 */
public record TelefoonOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen telefoonnummer.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf alleen cijfers, zoals je het kiest: 013 00 12 34, of van een ander land +31 40 123 45 67.";
    }
}
