package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een waarde heeft de vorm die het veld vraagt. */
public record VormVerkeerd(Place place, String kreeg, String verwacht) implements Finding {
    @Override
    public String message() {
        return "Hier staat %s, maar dit veld vraagt iets anders.".formatted(kreeg);
    }

    @Override
    public String hint() {
        return "Schrijf hier %s.".formatted(verwacht);
    }
}
