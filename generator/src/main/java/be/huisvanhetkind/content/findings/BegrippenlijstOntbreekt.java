package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een lijst waaruit iemand een woord koos, is er. It is told once, at the first who chose. */
public record BegrippenlijstOntbreekt(Place place, String lijst) implements Finding {
    @Override
    public String message() {
        return "De begrippenlijst “%s” ontbreekt.".formatted(lijst);
    }

    @Override
    public String hint() {
        return "Maak begrippen/%s.yml; kopieer het van een ander huis en pas het aan."
                .formatted(lijst);
    }
}
