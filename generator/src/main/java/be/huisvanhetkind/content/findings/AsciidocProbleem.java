package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Warning;

/** AsciiDoc kan de tekst helemaal lezen. */
public record AsciidocProbleem(Place place, String uitleg) implements Warning {
    @Override
    public String message() {
        return "AsciiDoc kan deze tekst niet goed lezen: %s.".formatted(uitleg);
    }

    @Override
    public String hint() {
        return "Kijk deze regel na, en de regels erboven.";
    }
}
