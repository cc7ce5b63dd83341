package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** Een bestand begint met een kop tussen twee regels met drie streepjes. */
public record KopOntbreekt(Place place) implements Finding {
    @Override
    public String message() {
        return "Dit bestand begint niet met een kop: het stuk met velden bovenaan.";
    }

    @Override
    public String hint() {
        return "Zet op de eerste regel drie streepjes (---), daaronder de velden, en daarna weer drie streepjes.";
    }
}
