package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een bestand is een gewoon bestand. */
public record SymbolischeKoppeling(Place place) implements Finding {
    @Override
    public String message() {
        return "Dit is geen gewoon bestand maar een koppeling naar een andere plaats, en die volgen we niet.";
    }

    @Override
    public String hint() {
        return "Zet het bestand zelf op deze plaats.";
    }
}
