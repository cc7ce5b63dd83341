package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;

/** Een verplicht veld is ingevuld. */
public record VeldOntbreekt(Place place, String veld, String verwacht) implements Finding {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "Het veld “%s” is niet ingevuld.".formatted(veld);
    }

    @Override
    public String hint() {
        return "Schrijf “%s:” op een eigen regel, met %s.".formatted(veld, verwacht);
    }
}
