package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;

/** Een veld staat er één keer. */
public record VeldDubbel(Place place, String veld, int eersteRegel) implements Finding {
    @Override
    public String message() {
        return "Het veld “%s” staat er twee keer; het stond al op regel %d."
                .formatted(Quote.plain(veld), eersteRegel);
    }

    @Override
    public String hint() {
        return "Houd één van de twee regels en haal de andere weg.";
    }
}
