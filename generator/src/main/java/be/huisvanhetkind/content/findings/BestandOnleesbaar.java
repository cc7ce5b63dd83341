package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een bestand kan gelezen worden. */
public record BestandOnleesbaar(Place place) implements Finding {
    @Override
    public String message() {
        return "Dit bestand kon niet gelezen worden.";
    }

    @Override
    public String hint() {
        return "Kijk of je het bestand zelf kunt openen en of je er toegang toe hebt.";
    }
}
