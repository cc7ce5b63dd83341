package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een naam van een bestand of map heeft kleine letters, cijfers en streepjes. */
public record NaamOngeldig(Place place, String naam, String voorstel) implements Finding {
    /** The longest name, in characters. */
    public static final int MAX = 80;

    @Override
    public String message() {
        return "De naam %s kan niet: we gebruiken alleen kleine letters zonder accent, cijfers en streepjes, hoogstens %d tekens."
                .formatted(Quote.of(naam), MAX);
    }

    @Override
    public String hint() {
        return voorstel.isEmpty() || voorstel.startsWith(".") || voorstel.length() > MAX
                ? "Kies een korte naam, zoals “open-deur.md”."
                : "Noem het “%s”.".formatted(voorstel);
    }
}
