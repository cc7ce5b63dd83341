package be.huisvanhetkind.editing.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een partner verandert alleen bestanden in zijn eigen map (rij 88). */
public record BuitenEigenMap(Place place, String partner) implements Finding {
    @Override
    public String message() {
        return "Dit bestand is niet van %s, en het is wel veranderd.".formatted(Quote.of(partner));
    }

    @Override
    public String hint() {
        return "Zet dit bestand terug zoals het was. Moet er echt iets veranderen? Vraag het aan de partner van die map, of aan de coördinator.";
    }
}
