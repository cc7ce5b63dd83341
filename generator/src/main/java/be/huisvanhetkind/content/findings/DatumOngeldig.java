package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een datum bestaat en staat als jaar, maand, dag. */
public record DatumOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen datum die bestaat.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf jaar, maand en dag met streepjes: 2026-03-05 is 5 maart 2026.";
    }
}
