package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een bestand is niet leeg. */
public record BestandLeeg(Place place) implements Finding {
    @Override
    public String message() {
        return "Dit bestand is leeg.";
    }

    @Override
    public String hint() {
        return "Begin van een voorbeeld met “huis new”, of haal het bestand weg.";
    }
}
