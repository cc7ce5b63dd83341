package be.huisvanhetkind.content.findings;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;

/** De kop eindigt met drie streepjes. */
public record KopNietGesloten(Place place) implements Finding {
    @Override
    public String message() {
        return "De kop, het stuk met velden bovenaan, heeft geen einde.";
    }

    @Override
    public String hint() {
        return "Zet na het laatste veld een regel met alleen drie streepjes (---).";
    }
}
