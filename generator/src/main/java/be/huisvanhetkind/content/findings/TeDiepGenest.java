package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Groepen in groepen zijn er een handvol. */
public record TeDiepGenest(Place place, int max) implements Finding {
    @Override
    public String message() {
        return "Hier zitten meer dan %d groepen in elkaar.".formatted(max);
    }

    @Override
    public String hint() {
        return "Kijk de inspringing na: regels die naast elkaar horen, beginnen even ver van links.";
    }
}
