package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Tussen de velden staan gewone spaties. */
public record SpatieHard(Place place) implements Finding {
    @Override
    public String message() {
        return "Hier staat een spatie die anders is dan een gewone; ze kwam mee bij het kopiëren.";
    }

    @Override
    public String hint() {
        return "Wis de spatie op deze plaats en typ een gewone spatie. Staat ze achteraan de regel? Dan is wissen genoeg.";
    }
}
