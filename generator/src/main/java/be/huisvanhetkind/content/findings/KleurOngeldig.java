package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een kleur staat als zes tekens na een hekje. */
public record KleurOngeldig(Place place, String tekst) implements Finding {
    @Override
    public String message() {
        return "%s is geen kleur.".formatted(Quote.of(tekst));
    }

    @Override
    public String hint() {
        return "Schrijf een hekje en zes tekens, tussen aanhalingstekens: \"#b5305f\".";
    }
}
