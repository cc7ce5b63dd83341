package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Elk huis heeft een huis.yml. */
public record HuisOntbreekt(Place place) implements Finding {
    @Override
    public String message() {
        return "Het bestand huis.yml ontbreekt: zonder weten we niet hoe het huis heet.";
    }

    @Override
    public String hint() {
        return "Maak huis.yml bovenaan in de map content; kopieer het van een ander huis en pas het aan.";
    }
}
