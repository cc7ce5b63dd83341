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
        return "Hier staat een tab in de kop.";
    }

    @Override
    public String hint() {
        return "Vervang de tab door twee spaties.";
    }
}
