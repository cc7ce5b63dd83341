package be.huisvanhetkind.render.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een beeld kan niet gelezen worden. */
public record BeeldOnleesbaar(Place place) implements Finding {
    @Override
    public String message() {
        return "Dit beeld kan niet gelezen worden.";
    }

    @Override
    public String hint() {
        return "Bewaar het opnieuw als PNG of JPG met een beeldprogramma.";
    }
}
