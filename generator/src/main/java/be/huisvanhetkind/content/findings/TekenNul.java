package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** In een tekst staan letters, geen bytes van een ander soort bestand. */
public record TekenNul(Place place) implements Finding {
    @Override
    public String message() {
        return "Hier staat een teken dat in geen enkele tekst hoort; dit is waarschijnlijk geen tekstbestand.";
    }

    @Override
    public String hint() {
        return "Bewaar de tekst als .md, of haal het bestand weg.";
    }
}
