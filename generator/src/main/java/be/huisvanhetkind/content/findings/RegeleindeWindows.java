package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/** Regels eindigen zoals in de rest van het huis. */
public record RegeleindeWindows(Place place) implements Warning {
    @Override
    public String message() {
        return "De regels eindigen hier op de manier van Windows.";
    }

    @Override
    public String hint() {
        return "Kies in je editor het regeleinde LF. We lezen het intussen zoals het er staat.";
    }
}
