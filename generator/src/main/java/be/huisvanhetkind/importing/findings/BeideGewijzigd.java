package be.huisvanhetkind.importing.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;

/**
 * Wat iemand in een ingelezen bestand schreef, blijft, ook als de bron intussen iets anders zegt.
 *
 * @param place the file of the house
 * @param bron what the source says now
 */
public record BeideGewijzigd(Place place, String veld, String bron) implements Warning {
    @Override
    public String message() {
        return "Het veld “%s” is hier veranderd, en in de bron ook: daar staat nu %s."
                .formatted(veld, Quote.of(bron));
    }

    @Override
    public String hint() {
        return "We lieten staan wat hier staat. Kies zelf, en haal de andere daarna weg bij “bewaard”.";
    }
}
