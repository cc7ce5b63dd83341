package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** In de kop staan geen labels met een uitroepteken. */
public record YamlLabel(Place place) implements Finding {
    @Override
    public String message() {
        return "Een waarde die met ! begint, is hier een label, en dat lezen we niet.";
    }

    @Override
    public String hint() {
        return "Zet de waarde tussen aanhalingstekens.";
    }
}
