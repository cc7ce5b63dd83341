package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * Een rijksregisternummer staat nergens in de bestanden van het huis, ook niet in een opmerking
 * (PRI-1). Says where, and never repeats the number.
 *
 * @param place has no length, so that no report shows the line
 */
public record RijksregisternummerGevonden(Place place) implements Finding {
    @Override
    public String message() {
        return "Hier staat een rijksregisternummer.";
    }

    @Override
    public String hint() {
        return "Haal het nummer weg voor je iets bewaart of doorstuurt. Stuurde je het al door? Zeg het meteen aan"
                + " de coördinator, want de geschiedenis van het bestand houdt het bij.";
    }
}
