package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/** Wat niet voor bezoekers is, staat niet in een bestand. */
public record OpmerkingVerborgen(Place place) implements Warning {
    @Override
    public String message() {
        return "Deze opmerking staat niet op de site. Ze blijft wel in dit bestand en in zijn geschiedenis, en die leest elke partner.";
    }

    @Override
    public String hint() {
        return "Haal de opmerking weg. Was ze vertrouwelijk? Vraag de beheerder dan om ze ook uit de geschiedenis te halen.";
    }
}
