package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Severity;

/** Een naam van een bestand of map heeft kleine letters, cijfers en streepjes. */
public record NaamOngeldig(Place place, String naam, String voorstel) implements Finding {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        return "De naam %s kan niet: we gebruiken alleen kleine letters zonder accent, cijfers en streepjes."
                .formatted(Quote.of(naam));
    }

    @Override
    public String hint() {
        return "Noem het “%s”.".formatted(voorstel);
    }
}
