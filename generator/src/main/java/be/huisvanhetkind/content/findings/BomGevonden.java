package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/** Een tekst begint met de eerste letter, niet met een onzichtbaar merk. */
public record BomGevonden(Place place) implements Warning {
    @Override
    public String message() {
        return "Voor de eerste letter staat een onzichtbaar merk (een BOM).";
    }

    @Override
    public String hint() {
        return "Bewaar het bestand als “UTF-8 zonder BOM”. We lezen het intussen zonder dat merk.";
    }
}
