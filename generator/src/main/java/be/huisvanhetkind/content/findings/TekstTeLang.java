package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een tekst past op de plaats waar ze getoond wordt. */
public record TekstTeLang(Place place, int lengte, int max) implements Finding {
    @Override
    public String message() {
        return "Deze tekst is te lang: %d tekens, en er passen er %d.".formatted(lengte, max);
    }

    @Override
    public String hint() {
        return "Maak de tekst korter. Wat hier niet past, kan onder de kop in de lopende tekst.";
    }
}
