package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een tekst is bewaard als UTF-8. */
public record GeenUtf8(Place place) implements Finding {
    @Override
    public String message() {
        return "Vanaf hier is de tekst niet bewaard als UTF-8, zodat letters zoals é verloren gaan.";
    }

    @Override
    public String hint() {
        return "Open het bestand in je editor, kies “Opslaan als” en dan de codering UTF-8.";
    }
}
