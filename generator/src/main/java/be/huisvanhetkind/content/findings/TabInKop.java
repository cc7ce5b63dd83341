package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;

/** In de kop springt men in met spaties. */
public record TabInKop(Place place) implements Finding {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "Deze regel begint met een tab; in de kop lezen we alleen spaties.";
    }

    @Override
    public String hint() {
        return "Wis elke tab vooraan deze regel en typ in de plaats twee spaties.";
    }
}
