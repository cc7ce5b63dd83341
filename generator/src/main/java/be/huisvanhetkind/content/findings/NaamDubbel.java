package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een naam komt maar één keer voor binnen een soort. */
public record NaamDubbel(Place place, String naam, String ander) implements Finding {
    @Override
    public String message() {
        return "De naam “%s” is ook die van %s.".formatted(naam, ander);
    }

    @Override
    public String hint() {
        return "Geef een van de twee een andere naam. De naam van een bestand wordt het adres op de site.";
    }
}
