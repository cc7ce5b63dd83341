package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Elke map van een partner heeft een partner.md. */
public record PartnerOntbreekt(Place place, String partner) implements Finding {
    @Override
    public String message() {
        return "In de map van “%s” staat geen profiel van de partner.".formatted(partner);
    }

    @Override
    public String hint() {
        return "Maak content/partners/%s/partner.md, met “huis new partner %s”. Of is de naam van de map verkeerd geschreven?"
                .formatted(partner, partner);
    }
}
