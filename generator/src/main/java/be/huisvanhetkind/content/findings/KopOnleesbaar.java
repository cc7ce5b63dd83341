package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;

/** De kop is YAML. */
public record KopOnleesbaar(Place place, String uitleg) implements Finding {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "De kop is hier niet te lezen: %s.".formatted(uitleg);
    }

    @Override
    public String hint() {
        return "Kijk deze regel en de regel erboven na: “veld: waarde”, met een spatie na de dubbele punt, gelijke inspringing, en aanhalingstekens rond een tekst met een dubbele punt.";
    }
}
