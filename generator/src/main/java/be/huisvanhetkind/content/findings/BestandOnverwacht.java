package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import java.util.List;

/** Een bestand staat in een map waar we het zoeken. */
public record BestandOnverwacht(Place place, List<String> mappen) implements Finding {
    public BestandOnverwacht {
        mappen = List.copyOf(mappen);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "Op deze plaats lezen we dit bestand niet.";
    }

    @Override
    public String hint() {
        return "Zet het in de map van je partner, in een van deze mappen: %s."
                .formatted(String.join(", ", mappen));
    }
}
