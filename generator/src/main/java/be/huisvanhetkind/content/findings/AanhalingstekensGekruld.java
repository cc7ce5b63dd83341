package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.finding.Warning;

/**
 * Rond een waarde staan rechte aanhalingstekens of geen.
 *
 * @param tekst what stands between the curly ones
 */
public record AanhalingstekensGekruld(Place place, String tekst) implements Warning {
    @Override
    public String message() {
        return "Rond deze hele waarde staan gekrulde aanhalingstekens, zoals Word ze maakt; we lezen ze zonder: %s."
                .formatted(Quote.plain(tekst));
    }

    @Override
    public String hint() {
        return "Haal ze weg. Horen ze echt bij de tekst? Zet er dan nog rechte rond: \"“%s”\"."
                .formatted(Quote.plain(tekst));
    }
}
