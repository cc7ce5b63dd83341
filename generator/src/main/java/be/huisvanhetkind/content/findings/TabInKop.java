package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** In de kop springt men in met spaties. */
public record TabInKop(Place place) implements Finding {
    @Override
    public String message() {
        return "Deze regel begint met een tab; in de kop lezen we alleen spaties.";
    }

    @Override
    public String hint() {
        return "Wis elke tab vooraan deze regel en typ in de plaats twee spaties.";
    }
}
