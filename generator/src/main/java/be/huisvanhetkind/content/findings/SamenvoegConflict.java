package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een samenvoeging is afgemaakt. */
public record SamenvoegConflict(Place place) implements Finding {
    @Override
    public String message() {
        return "Hier staat nog een merk van een samenvoeging: twee versies van deze tekst door elkaar.";
    }

    @Override
    public String hint() {
        return "Kies welke versie blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.";
    }
}
