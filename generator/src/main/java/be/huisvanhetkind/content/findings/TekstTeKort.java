package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een tekst is lang genoeg om iets te zeggen. */
public record TekstTeKort(Place place, int lengte, int min) implements Finding {
    @Override
    public String message() {
        return "Deze tekst is te kort: %d %s, en er zijn er minstens %d nodig."
                .formatted(lengte, lengte == 1 ? "teken" : "tekens", min);
    }

    @Override
    public String hint() {
        return "Schrijf een volledige zin, zodat een gezin begrijpt waarover het gaat.";
    }
}
