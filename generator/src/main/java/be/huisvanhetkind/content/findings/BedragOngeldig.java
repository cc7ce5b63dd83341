package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een bedrag is een getal met hoogstens twee cijfers na de komma. */
public record BedragOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen bedrag.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf alleen het getal, met een komma of een punt: 2,50. Het teken € hoeft niet.";
    }
}
