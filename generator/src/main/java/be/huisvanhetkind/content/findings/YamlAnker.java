package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** In de kop staan geen verwijzingen met {@code &} of {@code *}. */
public record YamlAnker(Place place) implements Finding {
    @Override
    public String message() {
        return "Een waarde die met & of * begint, is hier een verwijzing, en die lezen we niet.";
    }

    @Override
    public String hint() {
        return "Zet de waarde tussen aanhalingstekens, of schrijf ze voluit.";
    }
}
