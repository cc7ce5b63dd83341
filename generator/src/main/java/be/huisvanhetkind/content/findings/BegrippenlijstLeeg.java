package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/**
 * Een lijst van het huis waaruit iemand een woord koos, heeft geen woorden. It is told once, at the
 * first who chose.
 */
public record BegrippenlijstLeeg(Place place, String lijst) implements Finding {
    @Override
    public String message() {
        return "De begrippenlijst “%s” is leeg.".formatted(lijst);
    }

    @Override
    public String hint() {
        return "Schrijf er woorden in, of haal begrippen/%s.yml weg: dan geldt de lijst van het programma."
                .formatted(lijst);
    }
}
